Testing.__checkBinaryOperation(error?.description.contains(expected),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.description.contains(expected)"),"==",.__fromSyntaxNode("true")),comments: ["\(String(describing: error))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:188:13-188:99
