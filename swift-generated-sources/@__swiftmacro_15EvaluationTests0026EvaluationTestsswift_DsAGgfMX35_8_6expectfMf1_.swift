Testing.__checkBinaryOperation(abs(result.metrics["mrr"]! - (1...40).reduce(0.0) { $0 + 1 / Double($1) } / 40),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"abs(result.metrics["mrr"]! - (1...40).reduce(0.0) { $0 + 1 / Double($1) } / 40)"#),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:36:9-37:101
