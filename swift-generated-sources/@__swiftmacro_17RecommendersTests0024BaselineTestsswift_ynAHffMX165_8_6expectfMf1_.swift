Testing.__checkBinaryOperation(model.neighbors(of: 4).isEmpty,{ $0 && $1() },model.neighbors(of: 99).isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("model.neighbors(of: 4).isEmpty"),"&&",.__fromSyntaxNode("model.neighbors(of: 99).isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:166:9-166:83
