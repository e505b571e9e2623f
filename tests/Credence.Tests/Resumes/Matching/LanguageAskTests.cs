using Credence.Postings.Finding;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Human languages that postings ask for, and how a person stands to them.</summary>
public sealed class LanguageAskTests
{
    private const string Speaker = """{"languages": [{"language": "German", "fluency": "native"}, {"language": "English", "fluency": "C1"}, {"language": "Italian"}, {"language": "French", "fluency": "basic"}]}""";

    [Theory]
    [InlineData("You are fluent in German.", "de", 5, Strength.Required)]
    [InlineData("Deutsch C1", "de", 5, Strength.Required)]
    [InlineData("English required", "en", null, Strength.Required)]
    [InlineData("Sehr gute Deutschkenntnisse in Wort und Schrift", "de", 5, Strength.Required)]
    [InlineData("Verhandlungssicheres Englisch", "en", 5, Strength.Required)]
    [InlineData("Spanish (native level)", "es", 6, Strength.Required)]
    [InlineData("Conversational Polish is a plus", "pl", 3, Strength.Preferred)]
    [InlineData("Französischkenntnisse sind kein Muss", "fr", null, Strength.Preferred)]
    [InlineData("Spoken Italian is not a must", "it", null, Strength.Preferred)]
    [InlineData("Deutschkenntnisse sind nicht zwingend erforderlich", "de", null, Strength.Preferred)]
    [InlineData("Our working language is English", "en", null, Strength.Mentioned)]
    [InlineData("Good command of written French", "fr", 4, Strength.Required)]
    public void Which_words_ask_for_a_language(string line, string code, int? level, Strength strength)
    {
        var ask = Assert.Single(MatchParts.Posting($"Data engineer\n\n{line}\n").Languages);

        Assert.Equal((code, level, strength), (ask.Any[0], ask.Level, ask.Strength));
        Assert.Equal(line.TrimEnd('.'), ask.Posting.Text.TrimEnd('.'));
    }

    [Theory]
    [InlineData("Wir suchen eine Person, die Modelle baut und betreibt. Du arbeitest mit Python und bringst Freude an Daten mit.")]
    [InlineData("Bachelor's degree in English literature required")]
    [InlineData("We are a German company with strong growth.")]
    [InlineData("Experience with natural language processing and language models")]
    [InlineData("You polish reports until they shine.")]
    [InlineData("Customers in German-speaking countries, good margins")]
    public void What_only_names_a_language_or_is_written_in_one_asks_for_none(string line)
    {
        Assert.Empty(MatchParts.Posting($"Data engineer\n\n{line}\n").Languages);
    }

    [Fact]
    public void Each_of_several_has_its_own_level_and_strength()
    {
        var asks = MatchParts.Posting("Fluent English and basic German are required, French is a plus.").Languages;

        Assert.Equal([("en", 5), ("de", 2)], asks.Take(2).Select(ask => (ask.Any[0], ask.Level!.Value)));
        Assert.Equal(("fr", Strength.Preferred), (asks[2].Any[0], asks[2].Strength));
    }

    [Fact]
    public void A_wish_for_one_language_is_none_for_the_one_before_the_comma()
    {
        var asks = MatchParts.Posting("Data engineer\n\nVery good command of English, German is a plus\n").Languages;

        Assert.Equal([("en", Strength.Required), ("de", Strength.Preferred)], asks.Select(ask => (ask.Any[0], ask.Strength)));
    }

    [Fact]
    public void A_wish_behind_a_list_is_one_for_all_of_it()
    {
        var asks = MatchParts.Posting("Data engineer\n\nGerman, Italian or French preferred\n").Languages;

        Assert.All(asks, ask => Assert.Equal(Strength.Preferred, ask.Strength));
        Assert.Equal(3, asks.Sum(ask => ask.Any.Count));
    }

    [Theory]
    [InlineData("Anforderungen:\n- Kubernetes von Vorteil\n- Deutsch C1", Strength.Required)]
    [InlineData("Anforderungen:\n- Python\n- Preferred: PhD\n- Deutsch C1", Strength.Required)]
    [InlineData("Anforderungen:\nPreferred: PhD\nDeutsch C1", Strength.Required)]
    [InlineData("Anforderungen:\n- Python\n\nVon Vorteil:\n- Deutsch C1", Strength.Preferred)]
    [InlineData("Requirements\n- Python\n- Nice to have\n- Deutsch C1", Strength.Preferred)]
    public void A_wish_in_a_list_is_no_heading_of_what_follows(string posting, Strength strength)
    {
        Assert.Equal(strength, Assert.Single(MatchParts.Posting($"Data engineer\n\n{posting}\n").Languages).Strength);
    }

    [Fact]
    public void Of_a_long_sentence_the_part_that_names_the_language_is_quoted()
    {
        var posting = string.Concat(Enumerable.Repeat("tools for people who read maps and walk far and ", 12)) + "fluent German";

        Assert.EndsWith("fluent German", Assert.Single(MatchParts.Posting(posting).Languages).Posting.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fluent English required", Standing.Met)]
    [InlineData("Fluent German or French required", Standing.Met)]
    [InlineData("Italian required", Standing.Met)]
    [InlineData("Fluent Italian required", Standing.Unknown)]
    [InlineData("Native English required", Standing.Unknown)]
    [InlineData("Fluent French required", Standing.Missing)]
    [InlineData("Fluent Spanish required", Standing.Missing)]
    public void How_a_person_stands_who_lists_languages(string line, Standing standing)
    {
        Assert.Equal(standing, Assert.Single(MatchParts.Match(Speaker, $"Requirements:\n- {line}").Items).Standing);
    }

    [Fact]
    public void A_resume_that_lists_none_is_not_known_and_moves_no_score()
    {
        var match = MatchParts.Match("""{"skills": [{"name": "Python"}]}""", "Requirements:\n- Fluent German required\n- Python");

        Assert.Equal(100, match.Score);
        Assert.Equal((Standing.Unknown, "The résumé lists no language."), Assert.Single(match.Items, item => item.Kind == AskedKind.Language) is var item ? (item.Standing, item.Note) : default);
    }

    [Fact]
    public void A_resume_written_in_a_language_it_does_not_list_is_not_known()
    {
        const string resume = """{"basics": {"summary": "I have worked with the teams of a bank for years, and it is my aim to be the person who makes their data useful to all of them."}, "languages": [{"language": "German"}]}""";

        Assert.Equal(Standing.Unknown, Assert.Single(MatchParts.Match(resume, "Requirements:\n- English required").Items).Standing);
    }

    [Theory]
    [InlineData("German C1 required", "B1", Standing.Missing, "asks C1, yours B1")]
    [InlineData("Deutsch C1 erforderlich", "B2", Standing.Unknown, "asks C1, yours B2")]
    [InlineData("German B2 required", "A1", Standing.Missing, "asks B2, yours A1")]
    [InlineData("Fluent German required", "intermediate", Standing.Missing, "asks C1, yours B1")]
    [InlineData("German B1 required", "C1", Standing.Met, null)]
    public void A_level_too_low_says_both_levels(string line, string level, Standing standing, string? against)
    {
        var resume = $$"""{"languages": [{"language": "German", "fluency": "{{level}}"}, {"language": "English", "fluency": "C1"}]}""";

        var item = MatchParts.Item(MatchParts.Match(resume, $"Data engineer\n\n{line}\n"), "de");

        Assert.Equal((standing, against), (item.Standing, item.Against));
    }
}
