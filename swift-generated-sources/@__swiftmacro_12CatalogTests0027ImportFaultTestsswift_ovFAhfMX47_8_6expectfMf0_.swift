Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },.tooManyRejects,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode(".tooManyRejects")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:48:9-48:48
