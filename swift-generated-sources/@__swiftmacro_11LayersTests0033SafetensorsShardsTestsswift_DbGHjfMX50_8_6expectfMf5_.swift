Testing.__checkBinaryOperation(values,{ $0 == $1() },[5, 6],expression: .__fromBinaryOperation(.__fromSyntaxNode("values"),"==",.__fromSyntaxNode("[5, 6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:51:9-51:34
