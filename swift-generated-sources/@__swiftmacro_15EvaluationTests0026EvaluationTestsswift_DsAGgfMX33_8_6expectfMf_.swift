Testing.__checkBinaryOperation(result.outcomes.map(\.rank),{ $0 == $1() },(0..<40).map { Double($0 + 1) },expression: .__fromBinaryOperation(.__fromSyntaxNode(#"result.outcomes.map(\.rank)"#),"==",.__fromSyntaxNode("(0..<40).map { Double($0 + 1) }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:34:9-34:80
