Testing.__checkBinaryOperation(failure { _ = try bundled.openCatalog(.readWrite) }?.kind,{ $0 == $1() },.notWritable,expression: .__fromBinaryOperation(.__fromSyntaxNode("failure { _ = try bundled.openCatalog(.readWrite) }?.kind"),"==",.__fromSyntaxNode(".notWritable")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:124:9-124:91
