Testing.__checkBinaryOperation(abs(result.metrics["rank"]! - 100.5),{ $0 < $1() },1e-9,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"abs(result.metrics["rank"]! - 100.5)"#),"<",.__fromSyntaxNode("1e-9")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:17:9-17:61
