Testing.__checkBinaryOperation(test.disagreements.count,{ $0 == $1() },20,expression: .__fromBinaryOperation(.__fromSyntaxNode("test.disagreements.count"),"==",.__fromSyntaxNode("20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:117:9-117:48
