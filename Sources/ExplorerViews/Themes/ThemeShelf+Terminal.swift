extension ThemeShelf {
    /// The text of `themes/terminal.toml`, compiled in so that the program needs no file to start.
    static let terminalTheme = #"""
        # Follows the terminal: its sixteen colours, its background. The default.
        name = "terminal"

        [roles]                     # 256 colours and more, 16 colours, mono
        "text"              = ["default",              "default",              ""]
        "text.strong"       = ["default bold",         "default bold",         "bold"]
        "text.muted"        = ["default dim",          "default dim",          "dim"]
        "text.faint"        = ["bright-black",         "bright-black",         "dim"]
        "header"            = ["blue bold",            "blue bold",            "bold"]
        "header.value"      = ["default",              "default",              ""]
        "key"               = ["default bold",         "default bold",         "bold"]
        "news"              = ["cyan",                 "cyan",                 "bold"]
        "panel.border"      = ["bright-black",         "bright-black",         "dim"]
        "panel.focus"       = ["blue",                 "blue",                 "bold"]
        "panel.title"       = ["default",              "default",              ""]
        "panel.title.focus" = ["blue bold",            "blue bold",            "bold"]
        "heading"           = ["default dim",          "default dim",          "dim"]
        "row.selected"      = ["default reverse",      "default reverse",      "reverse"]
        "row.marked"        = ["default bold",         "default bold",         "bold"]
        "row.pinned"        = ["cyan",                 "cyan",                 "bold"]
        "rank.up"           = ["blue",                 "blue",                 "bold"]
        "rank.down"         = ["yellow",               "yellow",               "underline"]
        "rank.new"          = ["cyan",                 "cyan",                 "bold"]
        "score"             = ["default",              "default",              ""]
        "score.bar"         = ["blue",                 "blue",                 ""]
        "score.track"       = ["bright-black",         "bright-black",         "dim"]
        "truth"             = ["magenta bold",         "magenta bold",         "bold underline"]
        "evidence"          = ["cyan",                 "cyan",                 ""]
        "evidence.lit"      = ["cyan bold underline",  "cyan bold underline",  "bold underline"]
        "claim.grounded"    = ["blue",                 "blue",                 ""]
        "claim.ungrounded"  = ["yellow bold",          "yellow bold",          "underline"]
        "source"            = ["yellow",               "yellow",               "underline"]
        "event.new"         = ["cyan",                 "cyan",                 "bold"]
        "event.beyond"      = ["bright-black",         "bright-black",         "dim"]
        "stream.live"       = ["cyan bold",            "cyan bold",            "bold"]
        "stream.paused"     = ["yellow bold",          "yellow bold",          "reverse"]
        "stream.behind"     = ["yellow",               "yellow",               "underline"]
        "chart"             = ["blue",                 "blue",                 ""]
        "chart.accent"      = ["cyan bold",            "cyan bold",            "bold"]
        "warning"           = ["yellow",               "yellow",               "underline"]
        "error"             = ["red bold",             "red bold",             "reverse"]
        "overlay.border"    = ["blue",                 "blue",                 "bold"]
        "input"             = ["default bold",         "default bold",         "bold"]

        """#
}
