Testing.__checkValue(Set(try FileManager.default.contentsOfDirectory(atPath: folder.workspace.path))
                == Set(names),expression: .__fromSyntaxNode("Set(try FileManager.default.contentsOfDirectory(atPath: folder.workspace.path))\n                == Set(names)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:81:9-83:31
