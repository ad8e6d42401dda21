"""What is connected to a till: its clock, its scanner, its barcodes."""
