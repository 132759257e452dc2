import CCurses

/// The locale that curses reads and writes text by.
enum CursesLocale {
    /// Sets the character type of the environment's locale; where that is not UTF-8 (`LANG=C`, an
    /// empty one, one that is not installed) a UTF-8 one, without which wide text is lost.
    /// Returns whether UTF-8 could be had. Numbers keep the C locale.
    static func useUTF8() -> Bool {
        _ = setlocale(LC_CTYPE, "")
        if isUTF8 { return true }
        for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
            if isUTF8 { return true }
        }
        return false
    }

    private static var isUTF8: Bool {
        nl_langinfo(nl_item(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
    }
}
