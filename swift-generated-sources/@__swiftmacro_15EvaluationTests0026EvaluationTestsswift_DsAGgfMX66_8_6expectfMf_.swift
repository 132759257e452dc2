Testing.__checkBinaryOperation(result.outcomes[0].rank,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.outcomes[0].rank"),"==",.__fromSyntaxNode("4")),comments: [.__line("// 9 8 7 6 5: targets at four and five of nine candidates.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:67:9-67:46
