using E = Credence.Rules.Feel.Expression;

namespace Credence.Rules.Feel;

/// <summary>Names, members and types.</summary>
internal sealed partial class ExpressionParser
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "and", "or", "between", "instance", "function", "true", "false", "null",
    };

    private static readonly string[] TypeNames = ["days and time duration", "years and months duration", "day and time duration", "year and month duration", "date and time", "date time"];

    /// <summary>True where a known name of several words starts with the keyword that stands here.</summary>
    private bool IsNamed() => names.Longest(tokens, _at) is { Tokens: > 1 };

    private E.Name Name()
    {
        var start = Next.At;
        return new E.Name(NameText(), start);
    }

    private string Member() => NameText();

    /// <summary>The longest known name; where none is known, all words up to the next keyword or sign.</summary>
    private string NameText()
    {
        if (names.Longest(tokens, _at) is { } known && (known.Tokens > 1 || !Keywords.Contains(known.Name)))
        {
            _at += known.Tokens;
            return known.Name;
        }

        var first = _at;
        while (Next.Kind == TokenKind.Word && !Keywords.Contains(Next.Text))
            _at++;
        if (_at == first)
        {
            Fail($"a name was expected, not {Shown(Next)}");
            return "";
        }

        return Spaced(first, _at - 1);
    }

    /// <summary>The text of some tokens with one blank where there are blanks.</summary>
    private string Spaced(int first, int last) => string.Concat(Enumerable.Range(first, last - first + 1)
        .Select(index => (index > first && tokens[index].At > tokens[index - 1].End ? " " : "") + tokens[index].Text));

    /// <summary>How many tokens from here on make a name that ends at one of the given signs; 0 where none does.</summary>
    private int NameUntil(params ReadOnlySpan<string> signs)
    {
        for (var length = 0; ; length++)
        {
            var token = tokens[_at + length];
            foreach (var sign in signs)
            {
                if (token.Is(sign))
                    return length;
            }

            if (token.Kind is TokenKind.End or TokenKind.Text or TokenKind.AtText || (token.Kind == TokenKind.Symbol && token.Text is not ("." or "/" or "-" or "'" or "+" or "*")))
                return 0;
        }
    }

    /// <summary>A new name that ends at one of the given signs; it is known from here on.</summary>
    private string NewName(params ReadOnlySpan<string> signs)
    {
        var length = NameUntil(signs);
        if (length == 0)
        {
            Fail($"a name was expected, not {Shown(Next)}");
            return "";
        }

        var name = Spaced(_at, _at + length - 1);
        _at += length;
        names.Add(name);
        return name;
    }

    private FeelType Type()
    {
        if (++_depth > FeelLimits.Nesting)
            Fail($"more than {FeelLimits.Nesting} levels inside each other");
        var type = Next.Is("list") && tokens[_at + 1].Is("<") ? new FeelType.ListOf(TypeInside())
            : Next.Is("range") && tokens[_at + 1].Is("<") ? new FeelType.RangeOf(TypeInside())
            : Next.Is("context") && tokens[_at + 1].Is("<") ? ContextType()
            : Next.Is("function") && tokens[_at + 1].Is("<") ? FunctionType()
            : (FeelType)new FeelType.Named(TypeName());
        _depth--;
        return type;
    }

    private FeelType TypeInside()
    {
        _at += 2;
        var inside = Type();
        Expect(">");
        return inside;
    }

    private FeelType.ContextOf ContextType()
    {
        _at += 2;
        var entries = new List<KeyValuePair<string, FeelType>>();
        do
        {
            var name = NewName(":");
            Expect(":");
            entries.Add(new(name, Type()));
        }
        while (Take(","));
        Expect(">");
        return new FeelType.ContextOf(entries);
    }

    private FeelType.FunctionOf FunctionType()
    {
        _at += 2;
        var parameters = new List<FeelType>();
        while (!Next.Is(">") && Next.Kind != TokenKind.End)
        {
            parameters.Add(Type());
            if (!Take(","))
                break;
        }

        Expect(">");
        Expect("->");
        return new FeelType.FunctionOf(parameters, Type());
    }

    private string TypeName()
    {
        foreach (var name in TypeNames)
        {
            var words = name.Split(' ');
            if (_at + words.Length < tokens.Count && words.Select((word, index) => tokens[_at + index].Is(word)).All(same => same))
            {
                _at += words.Length;
                return name;
            }
        }

        var whole = Next.Is("null") || Next.Is("function") ? Next.Text : null;
        if (whole is not null)
        {
            _at++;
            return whole;
        }

        var written = NameText();
        while (Take("."))
            written += "." + NameText();
        return written;
    }
}
