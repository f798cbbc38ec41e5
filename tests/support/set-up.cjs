// Jest keeps a hundred frames of every error, and makes one for each `expect`; the first of them tell where it was.
Error.stackTraceLimit = 20;
