Testing.__checkClosureCall(throws: SafetensorsError.self,performing: {
                try OnlineAdapter(resuming: url, base: world.base)
            },expression: .__fromSyntaxNode("try OnlineAdapter(resuming: url, base: world.base)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:65:13-67:14
