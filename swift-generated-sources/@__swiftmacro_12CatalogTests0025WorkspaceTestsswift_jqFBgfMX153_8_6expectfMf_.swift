Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },.notWritable,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode(".notWritable")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:154:9-154:45
