using JdPartnership.Core.Jobs;

namespace JdPartnership.Core.Tests.Jobs;

public sealed class JobSentenceTests
{
    [Fact]
    public void Read_WhatWasStored_IsTheSameSentence()
    {
        var sentence = new JobSentence("Job.EditionDone", 7, 126, "江苏京东_企业年报_2019.docx");

        var read = JobSentence.Read(sentence.ToString());

        Assert.Equal(sentence, read);
        Assert.Equal("Job.EditionDone", read.Code);
        Assert.Equal(["7", "126", "江苏京东_企业年报_2019.docx"], read.Arguments);
    }

    [Theory]
    [InlineData("已完成 7/126：江苏财经职业技术学院")]
    [InlineData("")]
    public void Read_SentenceOfAFormerVersion_SaysItAsItIs(string stored)
    {
        var read = JobSentence.Read(stored);

        Assert.Equal((JobSentence.AsItIs, stored), (read.Code, Assert.Single(read.Arguments)));
        Assert.Equal(stored, read.ToString());
    }

    [Fact]
    public void Argument_WithTheSeparator_StaysOneArgument()
    {
        var read = JobSentence.Read(new JobSentence("Job.TitleEditions", "20\u001F19", "DOCX").ToString());

        Assert.Equal(["20 19", "DOCX"], read.Arguments);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ToString_LongArguments_AreCutAndNoneIsLost(int count)
    {
        var stored = new JobSentence("Job.EditionDone", [.. Enumerable.Repeat(new string('字', 5000), count)]).ToString();

        Assert.InRange(stored.Length, 900, JobSentence.MaximumLength);
        Assert.Equal(count, JobSentence.Read(stored).Arguments.Count);
    }
}
