Testing.__checkClosureCall(throws: EvaluationError.self,performing: {
            try ModelComparison(a, with: [result("c", hits: [9: [1]])], on: ["hit@10"], seed: 1)
        },expression: .__fromSyntaxNode(#"try ModelComparison(a, with: [result("c", hits: [9: [1]])], on: ["hit@10"], seed: 1)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:63:9-65:10
