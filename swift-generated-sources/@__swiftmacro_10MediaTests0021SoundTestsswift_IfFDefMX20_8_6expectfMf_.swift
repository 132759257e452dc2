Testing.__checkValue(file == (try Self.short.encoded(as: format)),expression: .__fromSyntaxNode("file == (try Self.short.encoded(as: format))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:21:9-21:62
