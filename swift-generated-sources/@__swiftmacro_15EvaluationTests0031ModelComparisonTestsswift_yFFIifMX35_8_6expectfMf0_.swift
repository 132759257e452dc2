Testing.__checkBinaryOperation(abs(row.test.t - 0.4 / 0.06.squareRoot()),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(row.test.t - 0.4 / 0.06.squareRoot())"),"<",.__fromSyntaxNode("1e-12")),comments: [.__line("// Differences 1 0 1 0 0: mean 0.4, deviation sqrt(0.3), t = 0.4 / sqrt(0.06).")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:36:9-36:67
