Testing.__checkValue(try shards.floats("b") == [4, 5, 6],expression: .__fromSyntaxNode(#"try shards.floats("b") == [4, 5, 6]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:53:9-53:53
