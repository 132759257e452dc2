Testing.__checkValue(file == (try tone.encoded(as: format)),expression: .__fromSyntaxNode("file == (try tone.encoded(as: format))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:31:9-31:56
