Testing.__checkBinaryOperation(test.cases,{ $0 == $1() },60,expression: .__fromBinaryOperation(.__fromSyntaxNode("test.cases"),"==",.__fromSyntaxNode("60")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:110:9-110:34
