Testing.__checkValue(try abs(#require(similar["u0001"]) - 1) < 1e-6,expression: .__fromSyntaxNode(#"try abs(#require(similar["u0001"]) - 1) < 1e-6"#),comments: [.__line("// The user is (1, 0); user 1 is (1, 0), user 2 is (1, 1).")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:81:9-81:64
