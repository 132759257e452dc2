Testing.__checkBinaryOperation(McNemarTest([0.1, 0.6], [0, 0.1]),{ $0 == $1() },McNemarTest(firstOnly: 1, secondOnly: 0),expression: .__fromBinaryOperation(.__fromSyntaxNode("McNemarTest([0.1, 0.6], [0, 0.1])"),"==",.__fromSyntaxNode("McNemarTest(firstOnly: 1, secondOnly: 0)")),comments: [.__line("// A tenth of a hit, from a tie over the catalogue, is no hit.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:85:9-85:95
