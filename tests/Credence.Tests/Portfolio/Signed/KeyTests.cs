using System.Diagnostics;
using Credence.Portfolio.Signed;
using Credence.Sources;
using Credence.Tests.Postings.Storing;
using CsCheck;
using Xunit;

namespace Credence.Tests.Portfolio.Signed;

public sealed class KeyTests
{
    [Theory] // RFC 8032, section 7.1, tests 1 to 3
    [InlineData("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "", "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72", "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    [InlineData("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82", "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    public void Signatures_are_those_of_the_standard(string seed, string open, string message, string signature)
    {
        var key = SigningKey.Of(Convert.FromHexString(seed));
        var signed = key.Sign(Convert.FromHexString(message));

        Assert.Equal(signature, Convert.ToHexStringLower(signed));
        Assert.Equal(VerificationKey.Of(Convert.FromHexString(open)), key.Public);
        Assert.True(key.Public.Verify(Convert.FromHexString(message), signed));
        Assert.False(key.Public.Verify([1], signed));
    }

    [Fact] // the key pair of the W3C's examples
    public void A_public_key_is_written_as_multikey_and_read_in_every_form()
    {
        const string Multikey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

        var key = W3cExample.Key.Public;

        Assert.Equal(Multikey, key.Multikey);
        Assert.All([Multikey, "did:key:" + Multikey, $"did:key:{Multikey}#{Multikey}"], form => Assert.Equal(key, VerificationKey.Parse(form)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("z")]
    [InlineData("z6Mk")]
    [InlineData("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")]
    [InlineData("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#other")]
    [InlineData("did:web:example.org")]
    [InlineData("u6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")]
    [InlineData("zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme")] // of secp256k1
    public void What_is_no_key_of_Ed25519_is_none(string text) => Assert.Null(VerificationKey.Parse(text));

    [Fact]
    public void A_point_that_accepts_signatures_of_anybody_is_no_key()
    {
        var identity = new byte[32];
        identity[0] = 1;

        Assert.Null(VerificationKey.Parse(VerificationKey.Of(identity).Multikey));
    }

    [Fact]
    public void Base58_comes_back_whatever_the_bytes() => Gen.Byte.Array[0, 100].Sample(bytes => VerificationKey.Value(VerificationKey.Text(bytes))!.SequenceEqual(bytes));

    [Fact]
    public void A_private_key_comes_back_from_its_text_and_nothing_else_does()
    {
        var key = SigningKey.New();

        Assert.Equal(key.Public, SigningKey.Read("here", key.Pem).Public);
        Assert.NotEqual(key.Public, SigningKey.New().Public);
        foreach (var text in (string[])["", "z6Mk", key.Pem[..40], key.Pem.Replace("PRIVATE", "PUBLIC", StringComparison.Ordinal), key.Pem.Replace("MC4", "MC5", StringComparison.Ordinal), new string('-', 5000)])
            Assert.Throws<UnusableInputException>(() => SigningKey.Read("here", text));
    }

    [Fact]
    public void OpenSSL_reads_the_private_key_and_agrees_with_the_signature()
    {
        using var folder = new TemporaryFolder();
        var (key, message) = (SigningKey.New(), "a message of ours"u8.ToArray());
        string Place(string name) => Path.Combine(folder.Path, name);
        File.WriteAllText(Place("key"), key.Pem);
        File.WriteAllBytes(Place("message"), message);
        File.WriteAllBytes(Place("signature"), key.Sign(message));

        Assert.Equal(0, OpenSsl("pkeyutl", "-verify", "-inkey", Place("key"), "-rawin", "-in", Place("message"), "-sigfile", Place("signature")));
        File.WriteAllText(Place("message"), "another");
        Assert.NotEqual(0, OpenSsl("pkeyutl", "-verify", "-inkey", Place("key"), "-rawin", "-in", Place("message"), "-sigfile", Place("signature")));
    }

    private static int OpenSsl(params string[] arguments)
    {
        try
        {
            using var run = Process.Start(new ProcessStartInfo("openssl", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = (run.StandardOutput.ReadToEnd(), run.StandardError.ReadToEnd());
            run.WaitForExit();
            return run.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("skipped: openssl is not here");
            return -1;
        }
    }
}
