Testing.__checkClosureCall(throws: EvaluationError.self,performing: {
            try ModelComparison(a, with: [b], on: ["hit@50"], seed: 1)
        },expression: .__fromSyntaxNode(#"try ModelComparison(a, with: [b], on: ["hit@50"], seed: 1)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:60:9-62:10
