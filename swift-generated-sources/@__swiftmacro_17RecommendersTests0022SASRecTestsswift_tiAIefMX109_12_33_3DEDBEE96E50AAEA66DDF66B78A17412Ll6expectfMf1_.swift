Testing.__checkBinaryOperation(loaded.provenance,{ $0 == $1() },model.provenance,expression: .__fromBinaryOperation(.__fromSyntaxNode("loaded.provenance"),"==",.__fromSyntaxNode("model.provenance")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:110:13-110:59
