Testing.__checkBinaryOperation(abs(result.metrics["hit@10"]! - 10.0 / 40),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"abs(result.metrics["hit@10"]! - 10.0 / 40)"#),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:35:9-35:68
