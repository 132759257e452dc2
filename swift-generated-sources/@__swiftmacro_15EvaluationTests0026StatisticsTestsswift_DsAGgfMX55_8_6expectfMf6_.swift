Testing.__checkBinaryOperation(abs(test.dav + 0.833_496),{ $0 < $1() },1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(test.dav + 0.833_496)"),"<",.__fromSyntaxNode("1e-5")),comments: [.__line("// Deviations 1.789010 and 2.002249: d_av = -1.58 / 1.895630.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:56:9-56:50
