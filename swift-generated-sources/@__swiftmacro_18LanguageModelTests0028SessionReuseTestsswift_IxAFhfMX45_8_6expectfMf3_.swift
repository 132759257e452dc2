Testing.__checkValue(Self.distance(try warm(second), expected) < 1e-4,expression: .__fromSyntaxNode("Self.distance(try warm(second), expected) < 1e-4"),comments: [.__line("// Nothing new at all: the last position's scores again.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:46:9-46:66
