using Credence.Postings.Finding;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>What a degree is in is held against what the posting wants it in: another field is not known, never missing.</summary>
public sealed class DegreeFieldTests
{
    [Theory]
    [InlineData("Bachelor's degree in Computer Science required", "Computer Science", false)]
    [InlineData("Bachelor in Computer Science required", "Computer Science", false)]
    [InlineData("Bachelor of Science in Computer Science", "Computer Science", false)]
    [InlineData("B.S. in Computer Science or a related field", "Computer Science or a related field", true)]
    [InlineData("BS/MS in Mathematics, Statistics or Physics", "Mathematics, Statistics or Physics", false)]
    [InlineData("Master's degree or PhD in Physics", "Physics", false)]
    [InlineData("Bachelor's degree in Nursing from an accredited university", "Nursing", false)]
    [InlineData("Bachelor's degree (Computer Science, Engineering or equivalent)", "Computer Science, Engineering or equivalent", true)]
    [InlineData("Bachelor's degree in Finance and 5 years of experience in accounting", "Finance", false)]
    [InlineData("Bachelor's degree in a quantitative field such as Statistics", "quantitative field such as Statistics", false)]
    [InlineData("STEM bachelor's degree required", "STEM", false)]
    [InlineData("Abgeschlossenes Studium der Informatik oder vergleichbar", "Informatik oder vergleichbar", true)]
    [InlineData("Abgeschlossenes Studium im Bereich Wirtschaftsinformatik, Mathematik oder ähnliches", "Wirtschaftsinformatik, Mathematik oder ähnliches", true)]
    [InlineData("Studium der Informatik (Master)", "Informatik", false)]
    [InlineData("Bachelor Informatik", "Informatik", false)]
    [InlineData("Technisches Studium (Bachelor)", "Technisches", false)]
    [InlineData("Masterabschluss in Psychologie erforderlich", "Psychologie", false)]
    [InlineData("Bachelor's degree in Basket Weaving", "Basket Weaving", false)]
    [InlineData("Bachelor's degree required", null, false)]
    [InlineData("Bachelor's degree in a related field", null, false)]
    [InlineData("Bachelor's degree in any field", null, false)]
    [InlineData("Bachelor's degree in any field of study required", null, false)]
    [InlineData("Bachelor's degree in any STEM field", "STEM field", false)]
    [InlineData("Bachelor's degree in any of the following: Physics, Mathematics", "Physics, Mathematics", false)]
    [InlineData("Master's degree in Physics, Mathematics, or Statistics", "Physics, Mathematics, or Statistics", false)]
    [InlineData("Bachelor's degree or equivalent experience", null, false)]
    [InlineData("Bachelor's degree and software engineering experience", null, false)]
    [InlineData("Bachelor's degree, strong knowledge of statistics", null, false)]
    [InlineData("Bachelor's degree and fluent German", null, false)]
    [InlineData("Abgeschlossenes Studium und Erfahrung in der Informatik", null, false)]
    public void Fields_are_read_beside_the_degree(string line, string? field, bool takesRelated)
    {
        var posting = MatchParts.Posting($"Requirements:\n- {line}");

        var ask = Ask(posting);

        Assert.Equal((field, takesRelated), (ask?.Text, ask?.OrRelated == true));
    }

    [Theory]
    [InlineData("Bachelor's degree", " in any field, Computer Science preferred.", null)]
    [InlineData("Bachelor's degree", " in any discipline, with Computer Science a plus", null)]
    [InlineData("Master's degree", " in any academic discipline (Statistics preferred)", null)]
    [InlineData("Abgeschlossenes Studium", " jeglicher Fachrichtung, Informatik von Vorteil", null)]
    [InlineData("Bachelor's degree", " in Engineering, Computer Science is a plus", "Engineering")]
    [InlineData("Bachelor's degree", " in Engineering (Mathematics desired)", "Engineering")]
    [InlineData("Studium", " der Physik, Informatik von Vorteil", "Physik")]
    [InlineData("Master's degree", " in Physics, Mathematics, or Statistics preferred", "Physics, Mathematics, or Statistics")]
    public void A_field_that_is_only_wished_for_beside_others_is_not_asked_for(string degree, string behind, string? field)
    {
        var reader = new StudyAskReader(StudyFields.Read(Shipped.Data));

        var ask = reader.Of(degree + behind, 0, degree.Length);

        Assert.Equal(field, ask?.Text);
    }

    [Theory]
    [InlineData("Bachelor in Computer Science required", "BSc", "Computer Science", Standing.Met)]
    [InlineData("Bachelor in Computer Science required", "BSc", "Angewandte Informatik", Standing.Met)]
    [InlineData("Bachelor in Computer Science required", "BSc", "Software Engineering", Standing.Met)]
    [InlineData("Bachelor in Computer Science required", "Master of Science", "Computer Science", Standing.Met)]
    [InlineData("Bachelor in Computer Science required", "BSc", "Nursing", Standing.Unknown)]
    [InlineData("Bachelor in Computer Science required", "BSc", "Mathematics", Standing.Unknown)]
    [InlineData("Bachelor in Computer Science or a related field required", "BSc", "Mathematics", Standing.Met)]
    [InlineData("Bachelor in Computer Science or a related field required", "BSc", "Nursing", Standing.Unknown)]
    [InlineData("Abgeschlossenes Studium der Informatik oder vergleichbar", "BSc", "Wirtschaftsinformatik", Standing.Met)]
    [InlineData("Abgeschlossenes Studium der Informatik", "BA", "Germanistik", Standing.Unknown)]
    [InlineData("Bachelor's degree in a STEM field", "BSc", "Physics", Standing.Met)]
    [InlineData("Bachelor's degree in a STEM field", "BA", "History", Standing.Unknown)]
    [InlineData("Bachelor's degree in Engineering", "BEng", "Mechanical Engineering", Standing.Met)]
    [InlineData("Bachelor's degree in Business Administration", "Bachelor of Business Administration", null, Standing.Met)]
    [InlineData("Bachelor's degree in Basket Weaving", "BA", "Basket Weaving", Standing.Met)]
    [InlineData("Bachelor's degree in Basket Weaving", "BA", "History", Standing.Unknown)]
    [InlineData("Bachelor's degree required", "BSc", "Nursing", Standing.Met)]
    [InlineData("Bachelor in Computer Science required", "BSc", null, Standing.Unknown)]
    public void The_same_or_a_related_field_is_met_and_another_is_not_known(string line, string degree, string? area, Standing standing)
    {
        var match = MatchParts.Match(Graduate(degree, area), $"Requirements:\n- {line}");

        Assert.Equal(standing, Assert.Single(match.Gates).Standing);
        Assert.Null(match.RuledOutBy);
    }

    [Fact]
    public void The_note_says_both_fields()
    {
        var gate = Assert.Single(MatchParts.Match(Graduate("BSc", "Nursing"), "Requirements:\n- Bachelor in Computer Science required").Gates);

        Assert.Equal(("Computer Science", "It asks for “Computer Science”; yours: Nursing. Whether that field will do is not known."), (gate.Field, gate.Note));
    }

    [Fact]
    public void A_degree_that_does_not_say_what_it_is_in_is_noted_as_such()
    {
        var gate = Assert.Single(MatchParts.Match(Graduate("BSc", null), "Requirements:\n- Bachelor in Computer Science required").Gates);

        Assert.Equal("It asks for “Computer Science”; the résumé does not say what yours is in.", gate.Note);
    }

    [Fact]
    public void A_level_too_low_rules_out_whatever_the_field()
    {
        Assert.Equal(GateKind.Degree, MatchParts.Match(Graduate("BSc", "Computer Science"), "Requirements:\n- Master's degree in Computer Science required").RuledOutBy?.Kind);
    }

    [Theory]
    [InlineData("Currently pursuing a Master's degree in Physics")]
    [InlineData("Enrolled in a Master's program")]
    public void One_that_is_still_studied_for_rules_nobody_out(string line)
    {
        var match = MatchParts.Match(Graduate("BSc", "Physics"), $"Requirements:\n- {line}");

        Assert.Null(match.RuledOutBy);
        Assert.DoesNotContain(match.Gates, gate => gate.Standing == Standing.Missing);
    }

    [Theory]
    [InlineData("of: [one]", "names: [ok]", "is of itself")]
    [InlineData("of: [two]", "names: [Not Lower]", "can never be read")]
    [InlineData("of: [two]", "names: [a-b]", "can never be read")]
    public void A_table_that_turns_in_a_circle_or_has_a_name_that_is_never_read_is_refused(string of, string names, string message)
    {
        var folder = Directory.CreateTempSubdirectory("credence-fields-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "lexicon"));
        Directory.CreateDirectory(Path.Combine(folder, "catalog", "certifications"));
        var cues = File.ReadAllText(Shipped.Data.Combine("lexicon", "study-fields.yaml"));
        var file = Path.Combine(folder, "lexicon", "study-fields.yaml");
        File.WriteAllText(file, $"groups:\n  - {{ id: field, name: Field, of: [one], {names} }}\numbrellas:\n  - {{ id: one, name: One, of: [two], names: [one] }}\n  - {{ id: two, name: Two, {(of == "of: [two]" ? "" : "of: [one], ")}names: [two] }}\n{cues[cues.IndexOf("cues:\n", StringComparison.Ordinal)..]}");

        var refusal = Assert.Throws<Credence.Sources.UnusableInputException>(() => StudyFields.Read(Credence.Sources.DataFolder.Find(folder)));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("study-fields.yaml:", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preferred_degree_is_held_against_its_field_too()
    {
        var match = MatchParts.Match(Graduate("MSc", "Nursing"), "Requirements:\n- Bachelor's degree\n- Master's degree in Computer Science preferred");

        var item = Assert.Single(match.Items, item => item is { Kind: AskedKind.Degree, Strength: Strength.Preferred });
        Assert.Equal(Standing.Unknown, item.Standing);
        Assert.Contains("yours: Nursing", item.Note, StringComparison.Ordinal);
    }

    private static StudyAsk? Ask(AskedPosting posting)
    {
        var degree = MatchParts.Fields.DegreeIn(posting.Text);
        return degree is { } found ? new StudyAskReader(StudyFields.Read(Shipped.Data)).Of(posting.Text, found.Start, found.End) : throw new ArgumentException("asks for no degree");
    }

    private static string Graduate(string degree, string? area) =>
        $$"""{"education": [{"institution": "U", "studyType": "{{degree}}"{{(area is null ? "" : $", \"area\": \"{area}\"")}}, "endDate": "2018"}]}""";
}
