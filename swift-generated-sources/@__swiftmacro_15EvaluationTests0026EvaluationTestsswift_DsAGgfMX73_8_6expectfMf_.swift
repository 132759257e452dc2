Testing.__checkClosureCall(throws: EvaluationError.self,performing: {
            try Evaluation(split: "cold", candidates: .full, seed: 1).run(model, on: [])
        },expression: .__fromSyntaxNode(#"try Evaluation(split: "cold", candidates: .full, seed: 1).run(model, on: [])"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:74:9-76:10
