Testing.__checkValue(try measure(events, &byTime).map(\.events) == [3, 2],expression: .__fromSyntaxNode(#"try measure(events, &byTime).map(\.events) == [3, 2]"#),comments: [.__line("// From 10 on: 10 20 30 | 40 50 | 60.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:96:9-96:70
