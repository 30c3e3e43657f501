"""Lists and work tickets on paper and in PDF files."""
