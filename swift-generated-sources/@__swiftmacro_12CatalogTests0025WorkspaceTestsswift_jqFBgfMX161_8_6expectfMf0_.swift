Testing.__checkBinaryOperation(Workspace.stateFolder(environment: ["XDG_STATE_HOME": "relative", "HOME": "/h"]).path,{ $0 == $1() },"/h/.local/state/whyrec",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Workspace.stateFolder(environment: ["XDG_STATE_HOME": "relative", "HOME": "/h"]).path"#),"==",.__fromStringLiteral(#""/h/.local/state/whyrec""#, "/h/.local/state/whyrec")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:162:9-164:45
