Testing.__checkClosureCall(throws: SafetensorsError.self,performing: {
            try SafetensorsShards(index: folder.url.path)
        },expression: .__fromSyntaxNode("try SafetensorsShards(index: folder.url.path)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:98:9-100:10
