Testing.__checkBinaryOperation(result.badge.candidates,{ $0 == $1() },"sampled:99 outside the training items",expression: .__fromBinaryOperation(.__fromSyntaxNode("result.badge.candidates"),"==",.__fromStringLiteral(#""sampled:99 outside the training items""#, "sampled:99 outside the training items")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:26:9-26:84
