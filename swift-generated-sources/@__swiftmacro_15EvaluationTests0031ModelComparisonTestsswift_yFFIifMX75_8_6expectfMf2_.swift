Testing.__checkBinaryOperation(abs((interval.high - interval.low) - 0.277),{ $0 < $1() },0.06,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs((interval.high - interval.low) - 0.277)"),"<",.__fromSyntaxNode("0.06")),comments: [.__line("// The deviation of d_z is near 1 / sqrt n: the interval is about 4 / sqrt 200 wide.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:76:9-76:68
