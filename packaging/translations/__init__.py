"""The words of the app for its translators: found in the code, kept as Qt Linguist files, made into what Qt reads."""
