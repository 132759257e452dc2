Testing.__checkValue(try abs(#require(similar["u0002"]) - 0.5.squareRoot().asFloat) < 1e-6,expression: .__fromSyntaxNode(#"try abs(#require(similar["u0002"]) - 0.5.squareRoot().asFloat) < 1e-6"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:82:9-82:87
