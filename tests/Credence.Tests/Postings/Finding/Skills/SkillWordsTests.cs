using CsCheck;
using Credence.Postings.Finding.Skills;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

public sealed class SkillWordsTests
{
    private static readonly Gen<string> Texts = Gen.Char["aZ09 .,-+#&'’/()•\n_éß—"].Array[0, 120].Select(letters => new string(letters));

    [Fact]
    public void Any_text_is_cut_as_the_plain_reader_cuts_it() => Texts.Sample(text =>
    {
        var words = new SkillWord[SkillWords.Room(text.Length)];

        var count = SkillWords.Read(text, words);

        Assert.Equal(PlainSkillWords.Of(text).Select(word => (word.Start, word.End, word.Case, word.Before)), words.Take(count).Select(word => (word.Start, word.End, word.Case, word.Before)));
    });

    [Fact]
    public void Equal_folded_words_have_equal_keys_wherever_they_stand() => Texts.Sample(text =>
    {
        var words = new SkillWord[SkillWords.Room(text.Length)];

        var count = SkillWords.Read(text, words);

        Assert.All(words.Take(count), word => Assert.Equal(WordKey.Of(WordKey.Folded(text.AsSpan(word.Start, word.End - word.Start))), word.Key));
    });

    [Theory]
    [InlineData("Node.js, C++ and C#.", "Node.js|C++|and|C#")]
    [InlineData("(R&D) state-of-the-art CI/CD", "R&D|state-of-the-art|CI|CD")]
    [InlineData("Travel & Tourism — it’s on", "Travel|&|Tourism|it’s|on")]
    [InlineData("ends here. -dash- 'quoted'", "ends|here|dash|quoted")]
    public void Names_stay_whole_and_signs_fall_away(string text, string expected)
    {
        var words = new SkillWord[SkillWords.Room(text.Length)];

        var count = SkillWords.Read(text, words);

        Assert.Equal(expected, string.Join('|', words.Take(count).Select(word => text[word.Start..word.End])));
    }
}
