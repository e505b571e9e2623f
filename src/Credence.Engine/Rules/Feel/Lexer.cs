using System.Globalization;
using System.Text;

namespace Credence.Rules.Feel;

/// <summary>Splits an expression into tokens; blanks and comments separate them and vanish.</summary>
internal sealed class Lexer(string text)
{
    private static readonly string[] Symbols = ["**", "..", "<=", ">=", "!=", "->"];

    private readonly List<Token> _tokens = [];
    private int _at;

    /// <summary>The first problem; null where there is none.</summary>
    internal FeelProblem? Problem { get; private set; }

    internal static bool StartsWord(char c) => char.IsLetter(c) || c is '_' or '?' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.LetterNumber;

    internal static bool ContinuesWord(char c) =>
        StartsWord(c) || char.IsDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    internal IReadOnlyList<Token> Read()
    {
        while (Problem is null && SkipBlanks())
            ReadOne();
        _tokens.Add(new Token(TokenKind.End, "", text.Length, text.Length));
        return _tokens;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u180e' or '\ufeff' or '\u200b';

    private bool SkipBlanks()
    {
        while (_at < text.Length)
        {
            if (IsBlank(text[_at]))
                _at++;
            else if (StartsWith("//"))
                _at = text.IndexOfAny(['\n', '\r'], _at) is var line and >= 0 ? line : text.Length;
            else if (StartsWith("/*"))
                SkipComment();
            else
                return true;
        }

        return false;
    }

    private void SkipComment()
    {
        var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
            Problem = new FeelProblem(_at, "the comment that starts here has no end; put '*/' behind it");
        _at = end < 0 ? text.Length : end + 2;
    }

    private bool StartsWith(string sought) => string.CompareOrdinal(text, _at, sought, 0, sought.Length) == 0;

    private bool IsDigitAt(int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private void ReadOne()
    {
        var c = text[_at];
        if (char.IsAsciiDigit(c) || (c == '.' && IsDigitAt(_at + 1) && !(_at > 0 && text[_at - 1] == '.')))
            ReadNumber();
        else if (StartsWord(c))
            Add(TokenKind.Word, Run(ContinuesWord));
        else if (c == '"')
            ReadText(TokenKind.Text, _at);
        else if (c == '@' && _at + 1 < text.Length && text[_at + 1] == '"')
            ReadText(TokenKind.AtText, _at++);
        else if (Array.Find(Symbols, StartsWith) is { } symbol)
            Add(TokenKind.Symbol, symbol.Length);
        else if ("+-*/=<>()[]{},.:'!".Contains(c, StringComparison.Ordinal))
            Add(TokenKind.Symbol, 1);
        else
            Problem = new FeelProblem(_at, $"'{c}' has no meaning here");
    }

    private int Run(Func<char, bool> belongs)
    {
        var end = _at + 1;
        while (end < text.Length && belongs(text[end]))
            end++;
        return end - _at;
    }

    private void Add(TokenKind kind, int length)
    {
        _tokens.Add(new Token(kind, text.Substring(_at, length), _at, _at + length));
        _at += length;
    }

    private void ReadNumber()
    {
        var end = _at;
        while (IsDigitAt(end))
            end++;
        if (end < text.Length && text[end] == '.' && IsDigitAt(end + 1))
        {
            end++;
            while (IsDigitAt(end))
                end++;
        }

        var exponent = end < text.Length && text[end] is 'e' or 'E' ? end + 1 : -1;
        if (exponent > 0 && exponent < text.Length && text[exponent] is '+' or '-')
            exponent++;
        if (exponent > 0 && IsDigitAt(exponent))
        {
            end = exponent;
            while (IsDigitAt(end))
                end++;
        }

        Add(TokenKind.Number, end - _at);
    }

    private void ReadText(TokenKind kind, int start)
    {
        var content = new StringBuilder();
        _at++;
        while (_at < text.Length && text[_at] != '"')
            content.Append(text[_at] == '\\' ? Escaped() : text[_at++].ToString());
        if (_at >= text.Length)
        {
            Problem = new FeelProblem(start, "the text that starts here has no end; put a '\"' behind it");
            return;
        }

        _at++;
        _tokens.Add(new Token(kind, content.ToString(), start, _at));
    }

    private string Escaped()
    {
        var next = _at + 1 < text.Length ? text[_at + 1] : '\0';
        var digits = next switch { 'u' => 4, 'U' => 6, _ => 0 };
        if (digits > 0 && _at + 2 + digits <= text.Length
            && int.TryParse(text.AsSpan(_at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= 0x10FFFF)
        {
            _at += 2 + digits;
            return code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
        }

        var plain = next switch { 'n' => "\n", 'r' => "\r", 't' => "\t", '"' => "\"", '\'' => "'", '\\' => "\\", _ => null };
        _at += plain is null ? 1 : 2;
        return plain ?? "\\";
    }
}
