using System.Text;
using Credence.Resumes.Unlocking;
using CsCheck;
using Xunit;

namespace Credence.Tests.Resumes.Unlocking;

public sealed class TextIdsTests
{
    [Fact]
    public void Texts_are_numbered_in_the_order_they_first_come_however_often_and_in_whatever_form()
    {
        Gen.Select(Gen.Char["abü "].Array[0, 10], Gen.Int[1, 700], (letters, times) => (Text: new string(letters), Times: times)).Select(made => made.Times > 600 ? string.Concat(Enumerable.Repeat(made.Text, made.Times)) : made.Text).Array[0, 200].Sample(
            texts =>
            {
                var ids = new TextIds();
                var plain = new Dictionary<string, int>(StringComparer.Ordinal);

                foreach (var text in texts)
                {
                    var number = plain.TryGetValue(text, out var known) ? known : plain[text] = plain.Count;
                    Assert.Equal(number, text.Length % 2 == 0 ? ids.Of(Encoding.UTF8.GetBytes(text)) : ids.Of(text));
                    Assert.Equal(number, ids.Of(Encoding.UTF8.GetBytes(text)));
                    Assert.Equal(text, ids[number]);
                }

                Assert.Equal(plain.Count, ids.Count);
                Assert.Equal(-1, ids.Find("z"));
            },
            iter: 300);
    }
}
