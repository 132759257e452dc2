Testing.__checkBinaryOperation(abs(result.metrics["hit@10"]! - 10.0 / 200),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"abs(result.metrics["hit@10"]! - 10.0 / 200)"#),"<",.__fromSyntaxNode("1e-12")),comments: [.__line("// 203 items minus a history of three.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:16:9-16:69
