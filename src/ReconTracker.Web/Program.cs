using ReconTracker.Web.Verbs;

return await Verb.RunAsync(args);
