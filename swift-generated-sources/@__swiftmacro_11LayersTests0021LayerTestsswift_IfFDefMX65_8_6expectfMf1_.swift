Testing.__checkBinaryOperation(Set(starts).count,{ $0 == $1() },starts.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(starts).count"),"==",.__fromSyntaxNode("starts.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:66:9-66:51
