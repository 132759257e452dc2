Testing.__checkBinaryOperation(error?.hint,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.hint"),"!=",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:189:13-189:40
