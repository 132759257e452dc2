Testing.__checkBinaryOperation(test.cases,{ $0 == $1() },20,expression: .__fromBinaryOperation(.__fromSyntaxNode("test.cases"),"==",.__fromSyntaxNode("20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:116:9-116:34
