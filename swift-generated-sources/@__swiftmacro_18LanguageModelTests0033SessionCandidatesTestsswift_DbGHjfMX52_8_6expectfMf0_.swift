Testing.__checkValue(try session.scores(of: Self.candidates) == many,expression: .__fromSyntaxNode("try session.scores(of: Self.candidates) == many"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:53:9-53:65
