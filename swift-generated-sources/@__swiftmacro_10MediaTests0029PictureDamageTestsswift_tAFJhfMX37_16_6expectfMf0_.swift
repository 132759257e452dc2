Testing.__checkBinaryOperation(error.path,{ $0 == $1() },name,expression: .__fromBinaryOperation(.__fromSyntaxNode("error.path"),"==",.__fromSyntaxNode("name")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:38:17-38:44
