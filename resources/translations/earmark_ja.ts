<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>Keeping the model</source>
        <translation>モデルを残しています</translation>
    </message>
    <message>
        <source>Indexing your music with the new model</source>
        <translation>新しいモデルで音楽を索引化しています</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>理由を示さずに失敗しました。</translation>
    </message>
    <message>
        <source>the music that it was trained on is not known here</source>
        <translation>学習に使われた音楽がここでは不明です</translation>
    </message>
    <message>
        <source>Calibrating; Cancel skips it</source>
        <translation>較正中。「キャンセル」で省略できます</translation>
    </message>
    <message>
        <source>it was skipped</source>
        <translation>省略されました</translation>
    </message>
    <message>
        <source>The switch could not be saved: {why}.</source>
        <translation>切り替えを記録できませんでした: {why}。</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>Noise and rooms</source>
        <translation>雑音と部屋</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Harsh</source>
        <translation>厳しい</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>by the time</source>
        <translation>時間による</translation>
    </message>
    <message>
        <source>Songs in a batch</source>
        <translation>バッチあたりの曲数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>付属のエンコーダー</translation>
    </message>
    <message>
        <source>Nothing: from scratch</source>
        <translation>なし: 最初から</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>Hear what it is trained on</source>
        <translation>学習の相手となる音を聞く</translation>
    </message>
    <message>
        <source>A song as it is, and as a phone in a room hears it</source>
        <translation>曲そのままと、部屋の電話に聞こえる音</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>別の曲</translation>
    </message>
    <message>
        <source>Preparing a sample</source>
        <translation>サンプルを準備しています</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>サンプルなし</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play a sample: {which}</source>
        <translation>サンプルを再生: {which}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Evidence for the best songs</source>
        <translation>上位の曲の根拠</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Search your library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>It is the selected song (Enter)</source>
        <translation>選択した曲に決める (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the entry as it is (Escape)</source>
        <translation>項目をそのままにする (Esc)</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>ほかの候補</translation>
    </message>
    <message>
        <source>Type a title or an artist.</source>
        <translation>曲名またはアーティストを入力してください。</translation>
    </message>
    <message>
        <source>Your library has no such song: name it below.</source>
        <translation>ライブラリにその曲はありません。下に名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>CommandProcess</name>
    <message>
        <source>The command could not be started.</source>
        <translation>コマンドを開始できませんでした。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Heard</source>
        <translation>聞こえた音</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>その曲</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>{n} · same file</source>
        <translation>{n} · 同じファイル</translation>
    </message>
    <message>
        <source>{n} · same recording</source>
        <translation>{n} · 同じ録音</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Loss, learning rate and songs found, over the steps</source>
        <translation>ステップごとの損失、学習率、見つかった曲</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>発見、%</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>Before it starts</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雑音</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>音楽を調べています</translation>
    </message>
    <message>
        <source>Looking at your music, {n} of {all} files</source>
        <translation>音楽を調べています ({all} ファイル中 {n})</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from one folder</source>
        <translation>1 フォルダーの {songs} 曲、{time}</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from {n} folders</source>
        <translation>{n} フォルダーの {songs} 曲、{time}</translation>
    </message>
    <message>
        <source>{time} in {n} recordings</source>
        <translation>{n} 件の録音、{time}</translation>
    </message>
    <message>
        <source>Simulated hum and hiss</source>
        <translation>合成したハム音とヒス音</translation>
    </message>
    <message>
        <source>{n} simulated rooms</source>
        <translation>模擬の部屋 {n} 室</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>部屋 {n} 室</translation>
    </message>
    <message>
        <source>Prepared already; {free} are free</source>
        <translation>準備済み。空き {free}</translation>
    </message>
    <message>
        <source>Needs {size}; {free} are free</source>
        <translation>{size} が必要。空き {free}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is</source>
        <translation>このコンピューターの速さを測っています</translation>
    </message>
    <message>
        <source>About {time}: {steps} steps of {pace} s each</source>
        <translation>約 {time}: {steps} ステップ、各 {pace} 秒</translation>
    </message>
    <message>
        <source>, after the music is prepared</source>
        <translation>、音楽の準備のあと</translation>
    </message>
    <message>
        <source>At least three songs are needed: add music to your library, or choose other folders.</source>
        <translation>少なくとも 3 曲必要です。ライブラリに音楽を追加するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk has no room for the prepared music: make room, or choose less music.</source>
        <translation>準備した音楽を置く空きがディスクにありません。空きを作るか、音楽を減らしてください。</translation>
    </message>
    <message>
        <source>Less than an hour of music: it will know these songs well, and may find others worse than before.</source>
        <translation>音楽が 1 時間未満です。これらの曲はよく覚えますが、ほかの曲は以前より見つけにくくなるかもしれません。</translation>
    </message>
    <message>
        <source>All songs are in one or two folders, so false names for unknown songs are hard to rule out.</source>
        <translation>すべての曲が 1 つか 2 つのフォルダーにあるため、知らない曲に確信を持って名前を付ける誤りを除きにくくなります。</translation>
    </message>
    <message>
        <source>Recordings of talk, streets or kitchens, as noise, would prepare it better for real rooms.</source>
        <translation>会話や街、台所の録音を雑音として使うと、実際の部屋により強くなります。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo begins when the work on the library is done.</source>
        <translation>ライブラリの作業が終わるとデモが始まります。</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>デモ用ライブラリを作っています</translation>
    </message>
    <message>
        <source>Recording a piece in a noisy room</source>
        <translation>騒がしい部屋で曲を録音しています</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Earmark is still running</source>
        <translation>Earmark は動いています</translation>
    </message>
    <message>
        <source>Open or quit it with its icon in the tray.</source>
        <translation>トレイのアイコンから開いたり終了したりできます。</translation>
    </message>
</context>
<context>
    <name>DetailsWorker</name>
    <message>
        <source>The picture could not be drawn; the log says why.</source>
        <translation>画像を描けませんでした。理由はログにあります。</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Press Space to listen. F1 shows all keys.</source>
        <translation>スペースキーを押すと聞き取りを始めます。F1 ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Earmark now makes its demo pieces and recognises one in a noisy room.</source>
        <translation>Earmark はこれからデモ曲を作り、騒がしい部屋でその 1 曲を認識します。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Your music is indexed in the background, about an hour of music in a few seconds. Songs are recognised as soon as they are indexed. The Library page shows the progress.</source>
        <translation>音楽はバックグラウンドで索引化されます。約1時間分の音楽が数秒で済みます。曲は索引化されしだい認識されます。進み具合は「ライブラリ」ページに表示されます。</translation>
    </message>
    <message>
        <source>Index my music</source>
        <translation>自分の音楽を索引化</translation>
    </message>
    <message>
        <source>No music was chosen, so there is nothing to recognise yet: add folders on the Library page.</source>
        <translation>音楽が選ばれていないため、まだ認識できるものがありません。「ライブラリ」ページでフォルダーを追加してください。</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>A file could not be examined; the log says why.</source>
        <translation>ファイルを調べられませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>“{name}” has more files; only the first {n} are asked about.</source>
        <translation>「{name}」にはさらにファイルがあります。最初の {n} 件だけを調べます。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>An address holds no user and no password; leave them out, and give them to `afp library login` instead.</source>
        <translation>アドレスにユーザー名やパスワードは書けません。外して、代わりに `afp library login` で渡してください。</translation>
    </message>
    <message>
        <source>The address of a station contains no user name and no password; leave them out.</source>
        <translation>放送局のアドレスにユーザー名やパスワードは含められません。取り除いてください。</translation>
    </message>
    <message>
        <source>An index file is missing or damaged.</source>
        <translation>索引ファイルがないか壊れています。</translation>
    </message>
    <message>
        <source>A batch of {count} needs as many songs, and there are {songs}: take a smaller batch or more music.</source>
        <translation>{count} 件のバッチには同じ数の曲が必要ですが、{songs} 曲しかありません。バッチを小さくするか、音楽を増やしてください。</translation>
    </message>
    <message>
        <source>All of this music is by one maker, so no song is absent: give music in more folders.</source>
        <translation>この音楽はすべて 1 人の作者のものなので、含まれない曲がありません。より多くのフォルダーの音楽を指定してください。</translation>
    </message>
    <message>
        <source>Another library was published as {address}; choose another name, or publish that one.</source>
        <translation>{address} には別のライブラリが公開されています。別の名前を選ぶか、そちらを公開してください。</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it with --ask stop.</source>
        <translation>別のプロセスが {folder} で学習しています。終わるのを待つか、止めてください。</translation>
    </message>
    <message>
        <source>Another program is changing the library {path}; wait until it is done, or stop it.</source>
        <translation>別のプログラムがライブラリ {path} を変更しています。終わるのを待つか、止めてください。</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost: close what else keeps the computer busy and run this again.</source>
        <translation>合図音の間が {value} 秒ずれているため、音が失われています。コンピューターを忙しくしているものを閉じて、もう一度録音してください。</translation>
    </message>
    <message>
        <source>Decoding this file does not come to an end; it is probably damaged.</source>
        <translation>このファイルのデコードが終わりません。おそらく壊れています。</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>読み取れません ({strerror})。</translation>
    </message>
    <message>
        <source>It is longer than a day; split it into shorter files.</source>
        <translation>1 日より長いです。短いファイルに分けてください。</translation>
    </message>
    <message>
        <source>It is shorter than {segment_s} s, too short to be recognised.</source>
        <translation>{segment_s} 秒より短く、認識できません。</translation>
    </message>
    <message>
        <source>Its stored embeddings are cut short or gone.</source>
        <translation>保存された指紋が途中で切れているか、なくなっています。</translation>
    </message>
    <message>
        <source>Its stored embeddings are damaged.</source>
        <translation>保存された指紋が壊れています。</translation>
    </message>
    <message>
        <source>Its stored embeddings were damaged; index it again.</source>
        <translation>保存された指紋が壊れていました。もう一度索引化してください。</translation>
    </message>
    <message>
        <source>No loudspeaker could be opened: connect one, or choose one in the system&apos;s sound settings.</source>
        <translation>スピーカーを開けませんでした。接続するか、システムのサウンド設定で選んでください。</translation>
    </message>
    <message>
        <source>No loudspeaker was found: connect one and check that the sound server runs.</source>
        <translation>スピーカーが見つかりません。接続し、サウンドサーバーが動いているか確認してください。</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and check that the sound server runs, or listen to a file with --source FILE.</source>
        <translation>マイクが見つかりません。接続し、サウンドサーバーが動いているか確認するか、--source ファイル でファイルを聞いてください。</translation>
    </message>
    <message>
        <source>No sound could be decoded; the file is damaged, or its format is unknown.</source>
        <translation>音をデコードできませんでした。ファイルが壊れているか、形式が不明です。</translation>
    </message>
    <message>
        <source>Nobody trains in {folder} now.</source>
        <translation>{folder} では今、学習は行われていません。</translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>どのファイルも読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing can be calibrated: queries of both present and absent songs are needed.</source>
        <translation>較正できません。含まれる曲と含まれない曲の両方の抜粋が必要です。</translation>
    </message>
    <message>
        <source>Nothing can be heard in this music: give folders with songs.</source>
        <translation>この音楽には何も聞こえません。曲のあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened; check the spelling.</source>
        <translation>http:// または https:// で始まるアドレスだけを開きます。書き方を確かめてください。</translation>
    </message>
    <message>
        <source>Part of the library {address} is not there yet; try again in a minute.</source>
        <translation>ライブラリ {address} の一部がまだありません。1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}): choose another one.</source>
        <translation>ポート {port} では公開できません ({reason})。別の番号を選んでください。</translation>
    </message>
    <message>
        <source>Reading a library from a server needs pymilvus; install it with `pip install &apos;earmark[milvus]&apos;`.</source>
        <translation>サーバーのライブラリを読むには pymilvus が必要です。`pip install &apos;earmark[milvus]&apos;` でインストールしてください。</translation>
    </message>
    <message>
        <source>Something went wrong in afp ({failure}). Run it again with --debug for the details.</source>
        <translation>Earmark の内部で問題が起きました ({failure})。もう一度試してください。ヘルプで報告を作れます。</translation>
    </message>
    <message>
        <source>The card and the weights in {folder} do not belong to the same model: restore its files.</source>
        <translation>{folder} のカードと重みは同じモデルのものではありません。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that do not exist.</source>
        <translation>カタログにある行が存在しません。</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that straddle two files.</source>
        <translation>カタログにある行が 2 つのファイルにまたがっています。</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole; delete the library with `afp library delete` and index the music again.</source>
        <translation>{kept} のカタログが壊れていて、無事な控えがありません。`afp library delete` でライブラリを削除し、音楽を索引化し直してください。</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}.</source>
        <translation>カタログ {path} が壊れているか読み取れません。{path2} に `afp library repair` を実行してください。</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since: run `afp index`, and files that it does not know any more are indexed again.</source>
        <translation>カタログ{was}。代わりに {source} を置き、その後に変わった {saved} トラックを加えました。`afp index` を実行すると、カタログにないファイルが索引化し直されます。</translation>
    </message>
    <message>
        <source>The certificate of the server {host} is not one that this computer trusts; name the file of its authority&apos;s in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</source>
        <translation>サーバー {host} の証明書はこのコンピューターに信頼されていません。認証局のファイルを GRPC_DEFAULT_SSL_ROOTS_FILE_PATH で指定してください。</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not one that this computer trusts; check the address.</source>
        <translation>「{host}」の証明書はこのコンピューターで信頼されていません。アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this run&apos;s network ({encoder}): restore its config.json, or begin a run in another folder.</source>
        <translation>{folder} のチェックポイントはこの学習のネットワーク ({encoder}) のものではありません。config.json を元に戻すか、新しい学習を始めてください。</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>最後の曲の後の合図音が聞こえません。音楽を大きくするか、マイクを近づけるか、雑音を下げて、もう一度録音してください。</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>最初の曲の前の合図音が聞こえません。音楽を大きくするか、マイクを近づけるか、雑音を下げて、もう一度録音してください。</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record: keep it awake and run this again.</source>
        <translation>コンピューターがスリープしたか、忙しすぎて録音できませんでした。スリープさせずに、もう一度録音してください。</translation>
    </message>
    <message>
        <source>The decoder crashed on this file; it is probably damaged.</source>
        <translation>このファイルでデコーダーが異常終了しました。おそらく壊れています。</translation>
    </message>
    <message>
        <source>The file could not be read ({strerror}).</source>
        <translation>ファイルを読み取れませんでした ({strerror})。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The index belongs to another encoder or another version of Earmark.</source>
        <translation>索引は別のエンコーダー、または別の版の Earmark のものです。</translation>
    </message>
    <message>
        <source>The index file {name} is damaged.</source>
        <translation>索引ファイル {name} が壊れています。</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind; run `afp library rebuild`.</source>
        <translation>{directory} の索引がないか遅れています。`afp library rebuild` を実行してください。</translation>
    </message>
    <message>
        <source>The index&apos;s codebook is not of its manifest.</source>
        <translation>索引の符号帳が目録のものと違います。</translation>
    </message>
    <message>
        <source>The index&apos;s manifest is damaged.</source>
        <translation>索引の目録が壊れています。</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: give one with --song FILE.</source>
        <translation>ライブラリに 12 秒以上の曲がありません。もっと長い曲を追加してください。</translation>
    </message>
    <message>
        <source>The library on the server was published by a newer Earmark; update this one to read it.</source>
        <translation>サーバーのライブラリは新しい Earmark で公開されました。読むにはこちらを更新してください。</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet; run `afp library publish` to go on.</source>
        <translation>ライブラリ {address} はまだ全部は公開されていません。続けるには `afp library publish` を実行してください。</translation>
    </message>
    <message>
        <source>The library {address} is only read here; do this where its folder is, then run `afp library publish`.</source>
        <translation>ライブラリ {address} はここでは読むだけです。フォルダーのある場所で行い、そのあと `afp library publish` を実行してください。</translation>
    </message>
    <message>
        <source>The library {address} was rebuilt with another encoder; open it again.</source>
        <translation>ライブラリ {address} は別のエンコーダーで作り直されました。開き直してください。</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}; choose that encoder with --encoder.</source>
        <translation>ライブラリ {address} はエンコーダー {encoder} で作られました ({encoder_id} ではありません)。--encoder で選んでください。</translation>
    </message>
    <message>
        <source>The library {directory} cannot be deleted ({strerror}); check the folder and its permissions.</source>
        <translation>ライブラリ {directory} を削除できません ({strerror})。フォルダーとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The library {directory} cannot be used ({strerror}); check the folder and its permissions.</source>
        <translation>ライブラリ {directory} を使えません ({strerror})。フォルダーとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The library {directory} cannot be written ({reason}); make room or choose another folder. What was done so far is kept.</source>
        <translation>ライブラリ {directory} に書き込めません ({reason})。空きを作るか別のフォルダーを選んでください。ここまでの作業は残ります。</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}; index the music into another folder, or choose that encoder with --encoder.</source>
        <translation>ライブラリ {directory} はエンコーダー {value} で作られました ({encoder_id} ではありません)。別のフォルダーに索引化するか、--encoder でそのエンコーダーを選んでください。</translation>
    </message>
    <message>
        <source>The library {directory} was replaced by another one; open it again.</source>
        <translation>ライブラリ {directory} は別のものに置き換えられました。開き直してください。</translation>
    </message>
    <message>
        <source>The library {name} on {host} is being prepared; try again in a few minutes.</source>
        <translation>{host} のライブラリ {name} は準備中です。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The library {path} cannot be used now ({error}); see that its disk is there and has room, and try again.</source>
        <translation>ライブラリ {path} を今は使えません ({error})。ディスクがあり、空きがあるか確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The library {path} is not there ({strerror}); see that its disk is.</source>
        <translation>ライブラリ {path} がありません ({strerror})。ディスクがあるか確認してください。</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind; run `afp index` on it once.</source>
        <translation>ライブラリ {path} は古い種類です。一度 `afp index` を実行してください。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer Earmark; update this one to use it.</source>
        <translation>ライブラリ {path} は新しい Earmark で作られました。使うにはこちらを更新してください。</translation>
    </message>
    <message>
        <source>The model cannot be saved in {place} ({strerror}): make room, then try again.</source>
        <translation>モデルを {place} に残せません ({strerror})。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files.</source>
        <translation>{folder} のモデルを読み込めません。壊れているか不完全です。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>The model in {folder} has another version: use the program that made it.</source>
        <translation>{folder} のモデルは別の版のものです。作成したプログラムを使ってください。</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded: its card and its weights do not match.</source>
        <translation>モデル {model} を読み込めません。カードと重みが合いません。</translation>
    </message>
    <message>
        <source>The playlist names no address that begins with http:// or https://.</source>
        <translation>このプレイリストには http:// または https:// で始まるアドレスがありません。</translation>
    </message>
    <message>
        <source>The server {host} could not do this ({text}); ask its administrator.</source>
        <translation>サーバー {host} は処理できませんでした ({text})。管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server {host} could not make the index ({reason}); ask its administrator.</source>
        <translation>サーバー {host} は索引を作れませんでした ({reason})。管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server {host} does not permit this with the token; ask its administrator.</source>
        <translation>サーバー {host} はこのトークンにそれを許していません。管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token; store another one with `afp library login {address}`.</source>
        <translation>サーバー {host} はトークンを受け付けません。`afp library login {address}` で別のものを渡してください。</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}: go on with --resume --rate {value}.</source>
        <translation>ステップ {step} で損失が数値でなくなりました。学習率 {value} で新しい学習を始めてください。</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording): turn it or the loudspeakers down, and run this again.</source>
        <translation>マイクの音が割れています (録音の {clipped})。マイクかスピーカーを下げて、もう一度録音してください。</translation>
    </message>
    <message>
        <source>The microphone is silent: switch it on, turn it up, or choose another with --microphone.</source>
        <translation>マイクから音が来ていません。電源を入れるか、音量を上げるか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>The music is silent wherever it was tried: give songs that can be heard.</source>
        <translation>調べたところではどこも無音でした。音の聞こえる曲を指定してください。</translation>
    </message>
    <message>
        <source>The server {host} is Milvus {version}; Earmark needs 2.3 or later.</source>
        <translation>サーバー {host} は Milvus {version} です。Earmark には 2.3 以降が必要です。</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not answer; check that it runs and that this computer reaches it.</source>
        <translation>サーバー {host}:{port} が応答しません。動いているか、このコンピューターから届くか確認してください。</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not speak TLS; have it turned on there, or write milvus+plain:// where nobody can listen in.</source>
        <translation>サーバー {host}:{port} は TLS を使えません。そこで有効にするか、誰にも聞かれない所では milvus+plain:// と書いてください。</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it (Debian and Ubuntu: sudo apt install libportaudio2) and start again.</source>
        <translation>音声ライブラリ PortAudio がありません。インストールして (Debian と Ubuntu: sudo apt install libportaudio2) 起動し直してください。</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it and start again.</source>
        <translation>音声ライブラリ PortAudio がありません。インストールして起動し直してください。</translation>
    </message>
    <message>
        <source>The sound output failed ({failure}): check the loudspeakers and play it again.</source>
        <translation>音を出せませんでした ({failure})。スピーカーを確認してもう一度再生してください。</translation>
    </message>
    <message>
        <source>The station redirects to “{host}”, which is not a public address.</source>
        <translation>この放送局は 「{host}」に導きますが、これは公開アドレスではありません。</translation>
    </message>
    <message>
        <source>There is a library in {directory} already; import into another folder.</source>
        <translation>{directory} にはすでにライブラリがあります。別のフォルダーに読み込んでください。</translation>
    </message>
    <message>
        <source>There is no encoder {name_or_path}: name a shipped one ({names}) or the folder of a model.</source>
        <translation>エンコーダー {name_or_path} はありません。付属のもの ({names}) かモデルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no file or folder {root}: correct the path.</source>
        <translation>{root} というファイルもフォルダーもありません。パスを直してください。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>ファイル {file} はありません。</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>ファイル {path} はありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another --log.</source>
        <translation>フォルダー {folder} がありません。作成するか、別の --log を選んでください。</translation>
    </message>
    <message>
        <source>There is no folder {root} with {kind}: correct the path.</source>
        <translation>フォルダー {root} ({kind}) がありません。パスを直してください。</translation>
    </message>
    <message>
        <source>There is no keyring here to keep the token in; install earmark[milvus] and open a desktop session, or give the token in the environment variable {VARIABLE}.</source>
        <translation>トークンを入れるキーリングがありません。earmark[milvus] をインストールしてデスクトップのセッションを開くか、環境変数 {VARIABLE} でトークンを渡してください。</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: add music to it first.</source>
        <translation>{path} にはまだライブラリがありません。先に音楽を追加してください。</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}; publish one with `afp library publish {address2}`.</source>
        <translation>{host} にライブラリ {address} はありません。`afp library publish {address2}` で公開してください。</translation>
    </message>
    <message>
        <source>There is no loudspeaker called “{wanted}”: name one of {there}.</source>
        <translation>「{wanted}」というスピーカーはありません。{there} から指定してください。</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; make one with `afp index FOLDER`.</source>
        <translation>{directory} に音楽ライブラリはありません。`afp index フォルダー` で作ってください。</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; nothing was deleted.</source>
        <translation>{directory} に音楽ライブラリはありません。何も削除していません。</translation>
    </message>
    <message>
        <source>There is no music to train on: give a folder with songs of at least several seconds.</source>
        <translation>学習に使う音楽がありません。数秒以上の曲があるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no song that can be played: give other files or folders with --songs.</source>
        <translation>再生できる曲がありません。曲の別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>このファイルに音はありません。</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”: see `afp sources` for those there are.</source>
        <translation>「{wanted}」という音源はありません。`afp sources` で確認してください。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのようなファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library; `afp library status` lists what it holds.</source>
        <translation>ライブラリにトラック {track_id} はありません。内容は `afp library status` で確認できます。</translation>
    </message>
    <message>
        <source>There is no {roots}; give a folder or a file that exists.</source>
        <translation>{roots} はありません。実在するフォルダーかファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files: give others with --noise.</source>
        <translation>この雑音ファイルには何も聞こえません。雑音の別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is only silence in this file.</source>
        <translation>このファイルには無音しかありません。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはフォルダーで、ファイルではありません。</translation>
    </message>
    <message>
        <source>This is an HLS playlist, which Earmark cannot open; look for the station&apos;s MP3 or AAC stream.</source>
        <translation>これは Earmark が開かない HLS のプレイリストです。放送局の MP3 か AAC を探してください。</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a folder.</source>
        <translation>これはファイルではなく、デバイス、パイプ、またはフォルダーです。</translation>
    </message>
    <message>
        <source>This is not a sound file, or it is damaged beyond reading.</source>
        <translation>音声ファイルではないか、読めないほど壊れています。</translation>
    </message>
    <message>
        <source>This library was exported by a newer Earmark; update this one to import it.</source>
        <translation>このライブラリは新しい Earmark で書き出されました。読み込むにはこちらを更新してください。</translation>
    </message>
    <message>
        <source>Earmark cannot read the sound from this address; look for the station&apos;s MP3, AAC or Ogg stream.</source>
        <translation>このアドレスから届くものは Earmark が読める音ではありません。放送局の MP3、AAC、Ogg を探してください。</translation>
    </message>
    <message>
        <source>The data of a track is too long for Milvus; shorten the name of its file.</source>
        <translation>トラックの情報が Milvus には長すぎます。ファイル名を短くしてください。</translation>
    </message>
    <message>
        <source>What the server has under this name is not an Earmark library; choose another name.</source>
        <translation>サーバーのこの名前のものは Earmark のライブラリではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>What the catalogue says of it is not what was written.</source>
        <translation>カタログの内容が書き込まれたものと違います。</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read: give more files, or leave out --responses.</source>
        <translation>読めるインパルス応答が足りません。もっと多くあるフォルダーを選ぶか、指定をやめてください。</translation>
    </message>
    <message>
        <source>What is played of {path} is silent: give more --minutes, or take it out.</source>
        <translation>{path} の再生される部分は無音です。このファイルをフォルダーから外してください。</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}): make room and run this again.</source>
        <translation>{folder} に書き込めませんでした ({strerror})。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>You are not allowed to read it; change its permissions.</source>
        <translation>読み取りが許可されていません。アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>You are not allowed to read this file; change its permissions.</source>
        <translation>このファイルの読み取りが許可されていません。アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>{directory} cannot take the library ({strerror}); choose an empty folder.</source>
        <translation>{directory} にライブラリを置けません ({strerror})。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{directory} is cut short; run `afp library repair`.</source>
        <translation>{directory} が途中で切れています。`afp library repair` を実行してください。</translation>
    </message>
    <message>
        <source>{error} Connect it and run this again.</source>
        <translation>{error} 接続して、もう一度録音してください。</translation>
    </message>
    <message>
        <source>{files} is silent.</source>
        <translation>{files} は無音です。</translation>
    </message>
    <message>
        <source>{files} sound files are too few for {kind}: give a folder with more.</source>
        <translation>音声ファイル {files} 個では足りません ({kind})。もっと多くあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}).</source>
        <translation>{file} を読み取れません ({strerror})。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>{file} に書き込めません ({reason})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{file} is not a library made by `afp library export`, or it is damaged.</source>
        <translation>{file} は `afp library export` で作ったライブラリではないか、壊れています。</translation>
    </message>
    <message>
        <source>{folder} already holds a run: add --resume to go on with it, or choose another folder.</source>
        <translation>{folder} にはすでに学習があります。「再開」で続けるか、新しく始めてください。</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}): make room, then go on with --resume from the last checkpoint.</source>
        <translation>{folder} に書き込めませんでした ({error})。空きを作り、「再開」で最後のチェックポイントから続けてください。</translation>
    </message>
    <message>
        <source>{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} に準備した音楽がありません。もう一度準備するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} に部屋がありません。音楽をもう一度準備するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} holds no run: begin one without --resume.</source>
        <translation>{folder} に続けられる学習がありません。新しく始めてください。</translation>
    </message>
    <message>
        <source>{folder} is cut short: delete it and prepare it again.</source>
        <translation>{folder} は途中で切れています。削除してもう一度準備してください。</translation>
    </message>
    <message>
        <source>{folder} is no folder of the library; `afp library folders` lists them.</source>
        <translation>{folder} はライブラリのフォルダーではありません。`afp library folders` で確認できます。</translation>
    </message>
    <message>
        <source>{folder} is prepared already: train on it, or choose another folder with --corpus.</source>
        <translation>{folder} はすでに準備されています。それで学習するか、別の音楽を選んでください。</translation>
    </message>
    <message>
        <source>{folder} needs {value} GB for this, and {value2} GB are free: make room, choose another folder, or take less music.</source>
        <translation>{folder} には {value} GB 必要ですが、空きは {value2} GB です。空きを作るか、別のフォルダーを選ぶか、音楽を減らしてください。</translation>
    </message>
    <message>
        <source>{folder} was prepared by another version: delete it and prepare it again.</source>
        <translation>{folder} は別のバージョンで準備されました。削除してもう一度準備してください。</translation>
    </message>
    <message>
        <source>{path} begins with silence.</source>
        <translation>{path} は無音で始まります。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); see that its disk is there.</source>
        <translation>{path} を読み取れません ({strerror})。ディスクがあるか確認してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): make room and run this again.</source>
        <translation>{path} に書き込めません ({strerror})。空きを作ってもう一度録音してください。</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} に音はありません。</translation>
    </message>
    <message>
        <source>{path} is cut short; run `afp library rebuild`.</source>
        <translation>{path} が途中で切れています。`afp library rebuild` を実行してください。</translation>
    </message>
    <message>
        <source>{shard} cannot be read; run `afp library repair`.</source>
        <translation>{shard} を読み取れません。`afp library repair` を実行してください。</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone; run `afp library repair`.</source>
        <translation>{shard} が途中で切れているか、なくなっています。`afp library repair` を実行してください。</translation>
    </message>
    <message>
        <source>{song} is too short: choose a song of at least {value} seconds.</source>
        <translation>{song} は短すぎます。{value} 秒以上の曲を選んでください。</translation>
    </message>
    <message>
        <source>{text} is no address of a library; write {FORM}.</source>
        <translation>{text} はライブラリのアドレスではありません。{FORM} と書いてください。</translation>
    </message>
    <message>
        <source>{value} cannot be read: delete it to begin from the start.</source>
        <translation>{value} を読めません。最初から始めるには削除してください。</translation>
    </message>
    <message>
        <source>{world} processes cannot share {pairs} pairs evenly: change pairs or block.</source>
        <translation>{world} 個のプロセスで {pairs} 組を均等に分けられません。組の数かブロックを変えてください。</translation>
    </message>
    <message>
        <source>“{host}” answers {status} instead of sound; check the address.</source>
        <translation>「{host}」は音の代わりに {status} を返します。アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>“{host}” does not answer like a station; check the address.</source>
        <translation>「{host}」の応答は放送局のものではありません。アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>“{host}” does not answer; check the address and the connection.</source>
        <translation>「{host}」が応答しません。アドレスと接続を確かめてください。</translation>
    </message>
    <message>
        <source>“{host}” does not use TLS correctly; try the address with http:// instead.</source>
        <translation>「{host}」の TLS が正しくありません。http:// のアドレスを試してください。</translation>
    </message>
    <message>
        <source>“{host}” redirects too many times; look for another address of the station.</source>
        <translation>「{host}」は次々と別のアドレスへ導きます。放送局の別のアドレスを探してください。</translation>
    </message>
    <message>
        <source>“{host}” was not found; check the address and the connection.</source>
        <translation>「{host}」が見つかりません。アドレスと接続を確かめてください。</translation>
    </message>
    <message>
        <source>“{info}” cannot be followed any more ({name}).</source>
        <translation>「{info}」をもう追えません ({name})。</translation>
    </message>
    <message>
        <source>“{info}” could not be opened: check that it is connected and that this program may use the microphone, or choose another source.</source>
        <translation>「{info}」を開けませんでした。接続されているか、このプログラムがマイクを使えるか確認するか、別の音源を選んでください。</translation>
    </message>
    <message>
        <source>The connection to “{info}” was lost.</source>
        <translation>「{info}」が途切れました。</translation>
    </message>
    <message>
        <source>“{info}” was disconnected or is no longer the default.</source>
        <translation>「{info}」がなくなったか、既定でなくなりました。</translation>
    </message>
    <message>
        <source>“{info}” has stopped delivering sound.</source>
        <translation>「{info}」から音が来なくなりました。</translation>
    </message>
    <message>
        <source>What is heard of the recording cannot be stored ({strerror}): free some disk space and start again.</source>
        <translation>録音から聞き取った内容を保存できません（{strerror}）。ディスクの空き容量を増やして、もう一度始めてください。</translation>
    </message>
    <message>
        <source>“{loudspeaker}” could not be opened: check that it is connected, or choose another.</source>
        <translation>「{loudspeaker}」を開けませんでした。接続を確認するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone: connect it and run this again.</source>
        <translation>「{loudspeaker}」がなくなりました。接続して、もう一度録音してください。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): choose another folder.</source>
        <translation>「{path}」に書き込めません ({reason})。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): make room for it.</source>
        <translation>「{path}」に書き込めません ({reason})。空きを作ってください。</translation>
    </message>
    <message>
        <source>“{path}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>「{path}」は元の場所にありません。ドライブを接続するか、ライブラリを再スキャンしてください。</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”. Choose another source from the list.</source>
        <translation>「{wanted}」という音源はありません。一覧から別の音源を選んでください。</translation>
    </message>
    <message>
        <source>There is no music library in {directory}. Add folders of music on the Library page.</source>
        <translation>{directory} に音楽ライブラリはありません。「ライブラリ」ページで音楽フォルダーを追加してください。</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>カタログ {path} は破損しているか、読み込めません。「ライブラリ」ページの「手入れ」から「修復」を選んでください。</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind. Choose Maintenance, Rebuild the index.</source>
        <translation>{directory} の索引がないか、古くなっています。「手入れ」から「索引を再構築」を選んでください。</translation>
    </message>
    <message>
        <source>{directory} is cut short. Choose Maintenance, Repair on the Library page.</source>
        <translation>{directory} は途中で切れています。「ライブラリ」ページの「手入れ」から「修復」を選んでください。</translation>
    </message>
    <message>
        <source>{path} is cut short. Choose Maintenance, Rebuild the index on the Library page.</source>
        <translation>{path} は途中で切れています。「ライブラリ」ページの「手入れ」から「索引を再構築」を選んでください。</translation>
    </message>
    <message>
        <source>{shard} cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} を読み込めません。「ライブラリ」ページの「手入れ」から「修復」を選んでください。</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} は途中で切れているか、なくなっています。「ライブラリ」ページの「手入れ」から「修復」を選んでください。</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind. Choose Rescan on the Library page once.</source>
        <translation>ライブラリ {path} は古い形式です。「ライブラリ」ページで一度「再スキャン」を選んでください。</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another file for the log of plays.</source>
        <translation>フォルダー {folder} がありません。作成するか、再生記録に別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is not an exported library, or it is damaged.</source>
        <translation>{file} は書き出されたライブラリではないか、破損しています。</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system&apos;s sound is running.</source>
        <translation>マイクが見つかりません。接続するか、システムのサウンドが動いているか確認してください。</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole. Delete this library&apos;s data, then add your folders again.</source>
        <translation>{kept} のカタログが壊れていて、無事な控えがありません。このライブラリのデータを削除し、フォルダーを追加し直してください。</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since. Choose Rescan on the Library page to index the files that it does not know any more.</source>
        <translation>カタログ {was}。代わりに {source} を置き、その後に変わった {saved} 曲を加えました。もう登録されていないファイルは、「ライブラリ」ページの「再スキャン」で取り込めます。</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}. Choose that encoder, or index the music into another library.</source>
        <translation>ライブラリ {directory} はエンコーダー {value} で作られました ({encoder_id} ではありません)。そのエンコーダーを選ぶか、音楽を別のライブラリに取り込んでください。</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library. Choose another one from the list.</source>
        <translation>ライブラリにトラック {track_id} はありません。一覧から別のものを選んでください。</translation>
    </message>
    <message>
        <source>{folder} is not a folder of this library. Its folders are listed on the Library page.</source>
        <translation>{folder} はこのライブラリのフォルダーではありません。フォルダーの一覧は「ライブラリ」ページにあります。</translation>
    </message>
    <message>
        <source>An address contains no user name and no password. Leave them out; Earmark&apos;s command line stores the token of a server.</source>
        <translation>アドレスにユーザー名とパスワードは含めません。省いてください。サーバーのトークンは Earmark のコマンドラインで保存します。</translation>
    </message>
    <message>
        <source>Reading a library from a server needs the Python package pymilvus. Install it and start Earmark again.</source>
        <translation>サーバーのライブラリを読むには Python パッケージ pymilvus が必要です。インストールして、Earmark を起動し直してください。</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet. Finish publishing it on the computer that holds its folder.</source>
        <translation>ライブラリ {address} の公開はまだ完了していません。フォルダーのあるコンピューターで公開を完了してください。</translation>
    </message>
    <message>
        <source>The library {address} can only be read here. Make the change on the computer that holds its folder, then publish it from there again.</source>
        <translation>ライブラリ {address} はここでは読むことしかできません。フォルダーのあるコンピューターで変更し、そこからもう一度公開してください。</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}. Choose that encoder, or open another library.</source>
        <translation>ライブラリ {address} はエンコーダー {encoder} で作られました ({encoder_id} ではありません)。そのエンコーダーを選ぶか、別のライブラリを開いてください。</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token. Store another one for it with Earmark&apos;s command line.</source>
        <translation>サーバー {host} はトークンを受け付けません。Earmark のコマンドラインで別のトークンを保存してください。</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}. Check its name, or publish it from the computer that holds its folder.</source>
        <translation>{host} にライブラリ {address} はありません。名前を確認するか、フォルダーのあるコンピューターから公開してください。</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it.</source>
        <translation>別のプロセスが {folder} で学習しています。終わるのを待つか、止めてください。</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost. Close what else keeps the computer busy and record again.</source>
        <translation>合図音の間が {value} 秒ずれているため、音が失われています。コンピューターを忙しくしているものを閉じて、もう一度録音してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark ({failure}). Try it again; Help makes a report about it.</source>
        <translation>Earmark の内部で問題が起きました ({failure})。もう一度試してください。ヘルプで報告を作れます。</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this training&apos;s network ({encoder}). Restore its config.json, or start a new training.</source>
        <translation>{folder} のチェックポイントはこの学習のネットワーク ({encoder}) のものではありません。config.json を元に戻すか、新しい学習を始めてください。</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>最後の曲の後の合図音が聞こえません。音楽を大きくするか、マイクを近づけるか、雑音を下げて、もう一度録音してください。</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>最初の曲の前の合図音が聞こえません。音楽を大きくするか、マイクを近づけるか、雑音を下げて、もう一度録音してください。</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record. Keep it awake and record again.</source>
        <translation>コンピューターがスリープしたか、忙しすぎて録音できませんでした。スリープさせずに、もう一度録音してください。</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: add longer songs to it.</source>
        <translation>ライブラリに 12 秒以上の曲がありません。もっと長い曲を追加してください。</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}. Start a new training with a learning rate of {value}.</source>
        <translation>ステップ {step} で損失が数値でなくなりました。学習率 {value} で新しい学習を始めてください。</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording). Turn it or the loudspeakers down, and record again.</source>
        <translation>マイクの音が割れています (録音の {clipped})。マイクかスピーカーを下げて、もう一度録音してください。</translation>
    </message>
    <message>
        <source>The microphone is silent. Switch it on, turn it up, or choose another one.</source>
        <translation>マイクから音が来ていません。電源を入れるか、音量を上げるか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>There is no song that can be played. Choose another folder of songs.</source>
        <translation>再生できる曲がありません。曲の別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files. Choose another folder of noise.</source>
        <translation>この雑音ファイルには何も聞こえません。雑音の別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read. Choose a folder with more of them, or none.</source>
        <translation>読めるインパルス応答が足りません。もっと多くあるフォルダーを選ぶか、指定をやめてください。</translation>
    </message>
    <message>
        <source>What is played of {path} is silent. Take this file out of the folder.</source>
        <translation>{path} の再生される部分は無音です。このファイルをフォルダーから外してください。</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}). Make room there and try again.</source>
        <translation>{folder} に書き込めませんでした ({strerror})。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>{error} Connect it and record again.</source>
        <translation>{error} 接続して、もう一度録音してください。</translation>
    </message>
    <message>
        <source>{folder} already holds a training. Continue with Resume, or start a new one.</source>
        <translation>{folder} にはすでに学習があります。「再開」で続けるか、新しく始めてください。</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}). Make room, then continue from the last checkpoint with Resume.</source>
        <translation>{folder} に書き込めませんでした ({error})。空きを作り、「再開」で最後のチェックポイントから続けてください。</translation>
    </message>
    <message>
        <source>{folder} holds no prepared music. Prepare it again, or choose another folder.</source>
        <translation>{folder} に準備した音楽がありません。もう一度準備するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} holds no rooms. Prepare the music again, or choose another folder.</source>
        <translation>{folder} に部屋がありません。音楽をもう一度準備するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} holds no training that can be continued. Start a new one.</source>
        <translation>{folder} に続けられる学習がありません。新しく始めてください。</translation>
    </message>
    <message>
        <source>{folder} is prepared already. Train on it, or choose other music.</source>
        <translation>{folder} はすでに準備されています。それで学習するか、別の音楽を選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}). Make room and record again.</source>
        <translation>{path} に書き込めません ({strerror})。空きを作ってもう一度録音してください。</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone. Connect it and record again.</source>
        <translation>「{loudspeaker}」がなくなりました。接続して、もう一度録音してください。</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Curves of accuracy; the table below holds the same figures</source>
        <translation>正確さの曲線。下の表に同じ数値があります</translation>
    </message>
    <message>
        <source>{panel} · {line} · {across}: {share}, {n} queries</source>
        <translation>{panel} · {line} · {across}: {share}、{n} 件</translation>
    </message>
    <message>
        <source>bits per fingerprint</source>
        <translation>指紋あたりのビット数</translation>
    </message>
    <message>
        <source>seconds of sound</source>
        <translation>音の秒数</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>False names per hour, with upper bound</source>
        <translation>1 時間あたりの誤った名前、上限つき</translation>
    </message>
    <message>
        <source>False names, with upper bound</source>
        <translation>誤った名前、上限つき</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} ビット</translation>
    </message>
    <message>
        <source>{name}: {share} false names per hour, at most {high}</source>
        <translation>{name}: 1 時間あたりの誤った名前 {share}、最大 {high}</translation>
    </message>
    <message>
        <source>all lengths</source>
        <translation>すべての長さ</translation>
    </message>
    <message>
        <source>{name} · {length}: {share} false names, at most {high}, {n} clips of songs not in the library</source>
        <translation>{name} · {length}: 誤った名前 {share}、最大 {high}、ライブラリにない曲の {n} 断片</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>ランドマーク方式</translation>
    </message>
    <message>
        <source>Low noise</source>
        <translation>弱い雑音</translation>
    </message>
    <message>
        <source>Medium noise</source>
        <translation>中程度の雑音</translation>
    </message>
    <message>
        <source>High noise</source>
        <translation>強い雑音</translation>
    </message>
    <message>
        <source>Extreme noise</source>
        <translation>極度の雑音</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Phone in a noisy room</source>
        <translation>騒がしい部屋の電話</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>加えた雑音</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Against landmarks</source>
        <translation>ランドマーク方式との比較</translation>
    </message>
    <message>
        <source>Landmarks alone</source>
        <translation>ランドマーク方式のみ</translation>
    </message>
    <message>
        <source>Size against accuracy</source>
        <translation>大きさと正確さ</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>連続聞き取り</translation>
    </message>
    <message>
        <source>Right song, named</source>
        <translation>正しい曲、名前あり</translation>
    </message>
    <message>
        <source>Right song first</source>
        <translation>正しい曲が 1 位</translation>
    </message>
    <message>
        <source>Right place (± 0.5 s)</source>
        <translation>正しい位置 (± 0.5 秒)</translation>
    </message>
    <message>
        <source>Right place, of the right songs</source>
        <translation>正しい曲のうち正しい位置</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>誤った名前</translation>
    </message>
    <message>
        <source>Named by then</source>
        <translation>それまでに名前あり</translation>
    </message>
    <message>
        <source>{name} has version {version}, which this program does not know: update Earmark.</source>
        <translation>{name} はこのプログラムの知らない版 {version} です。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>{name} uses the protocol {protocol}, which this program does not know.</source>
        <translation>{name} はこのプログラムの知らない手順 {protocol} のものです。</translation>
    </message>
    <message>
        <source>{name} is damaged: delete it and evaluate again.</source>
        <translation>{name} は壊れています。削除してもう一度評価してください。</translation>
    </message>
    <message>
        <source>{name} contains no figures: evaluate again with more songs.</source>
        <translation>{name} に数値がありません。曲を増やしてもう一度評価してください。</translation>
    </message>
    <message>
        <source>{name} is too large to be a result: delete it.</source>
        <translation>{name} は結果としては大きすぎます。削除してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>{name} を読み取れません ({why})。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}): make room there.</source>
        <translation>{folder} に書き込めません ({why})。空きを作ってください。</translation>
    </message>
    <message>
        <source>{folder} already holds too many evaluations from this second: start again.</source>
        <translation>{folder} はこの 1 秒の評価でいっぱいです。もう一度始めてください。</translation>
    </message>
    <message>
        <source>{folder} could not be cleaned up: check it in the file manager.</source>
        <translation>{folder} を片付けられませんでした。ファイルマネージャーで確認してください。</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <translation>{folder} を削除できません ({why})。</translation>
    </message>
    <message>
        <source>Results; choose several to compare them</source>
        <translation>結果。複数選ぶと重ねて表示します</translation>
    </message>
    <message>
        <source>{what} (95 % interval)</source>
        <translation>{what} (95 % 区間)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>False names per hour: {share} (at most {high})</source>
        <translation>1 時間あたりの誤った名前: {share} (最大 {high})</translation>
    </message>
    <message>
        <source>False names: {share}</source>
        <translation>誤った名前: {share}</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>問い合わせ数</translation>
    </message>
    <message>
        <source>The figures of the curves</source>
        <translation>曲線の数値</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>1 result</source>
        <translation>結果 1 件</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>結果 {n} 件</translation>
    </message>
    <message>
        <source>Something is running already: wait for it or cancel it.</source>
        <translation>すでに実行中のものがあります。待つかキャンセルしてください。</translation>
    </message>
    <message>
        <source>({n} more to come)</source>
        <translation>(あと {n} 件)</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>理由を示さずに失敗しました。</translation>
    </message>
    <message>
        <source>A folder of music for testing</source>
        <translation>評価に使う音楽のフォルダー</translation>
    </message>
    <message>
        <source>Preparing songs</source>
        <translation>曲を準備しています</translation>
    </message>
    <message>
        <source>A folder of prepared music</source>
        <translation>`afp corpus` が作ったフォルダー</translation>
    </message>
    <message>
        <source>Preparing to record</source>
        <translation>録音の準備をしています</translation>
    </message>
    <message>
        <source>Delete this result for good?</source>
        <translation>この結果を完全に削除しますか?</translation>
    </message>
    <message>
        <source>Delete {n} results for good?</source>
        <translation>{n} 件の結果を完全に削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>新しい評価</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>部屋で録音</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>The recording assistant (Ctrl+R)</source>
        <translation>録音アシスタント (Ctrl+R)</translation>
    </message>
    <message>
        <source>Judge encoders (Ctrl+N)</source>
        <translation>エンコーダーを評価 (Ctrl+N)</translation>
    </message>
    <message>
        <source>How well does it recognise?</source>
        <translation>どれくらいよく認識しますか?</translation>
    </message>
    <message>
        <source>Test the shipped encoder, or encoders that you trained, with clips whose songs are known: from a noisy room, with noise added, or from your own recordings. The curves appear here.</source>
        <translation>付属のエンコーダーや自分で学習させたものを、正解のわかる断片で評価します。騒がしい部屋、加えた雑音、自分の録音が使えます。曲線はここに表示されます。</translation>
    </message>
</context>
<context>
    <name>EvaluationWorker</name>
    <message>
        <source>{path} cannot be written ({why}): choose another place.</source>
        <translation>{path} に書き込めません ({why})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Something went wrong in the background; the log says what.</source>
        <translation>ウィンドウの外で問題が起きました。内容はログにあります。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cue sheet</source>
        <translation>キューシート</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity のラベル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Set-list report</source>
        <translation>使用楽曲の報告</translation>
    </message>
    <message>
        <source>Log for scrobbling</source>
        <translation>Scrobbling 用ログ</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why it is not in the library</source>
        <translation>ライブラリにない理由</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Choose a file: {name}</source>
        <translation>ファイルを選ぶ: {name}</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>やめる: {name}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>ステップ {n} / {all}</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>最初の手順を省略</translation>
    </message>
    <message>
        <source>Go to the window now (Esc)</source>
        <translation>このままウィンドウへ (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Previous step (Alt+←)</source>
        <translation>前の手順 (Alt+←)</translation>
    </message>
    <message>
        <source>Next step (Alt+→)</source>
        <translation>進む (Alt+→)</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最後の確認</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>確認できます。</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The folder or its drive is not connected; its tracks are kept.</source>
        <translation>フォルダーまたはそのドライブがここにありません。トラックは残されます。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>It cannot be opened: change its permissions.</source>
        <translation>開けません。アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>Folders of the library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Watch these folders</source>
        <translation>これらのフォルダーを監視</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running</source>
        <translation>ほかの作業がないとき、新しい音楽を静かに自動で索引化します</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Look for new and changed files in the selected folders, or in all</source>
        <translation>選択した、またはすべてのフォルダーで新しいファイルと変更されたファイルを探す</translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>すべて読み直す</translation>
    </message>
    <message>
        <source>Index every file in the selected folders again, or in all folders, even if unchanged (Shift+F5)</source>
        <translation>選択した、またはすべてのフォルダーの全ファイルを、変更の有無にかかわらず索引化し直す (Shift+F5)</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘れる…</translation>
    </message>
    <message>
        <source>Remove the selected folders and their tracks from the library (Delete)</source>
        <translation>選択したフォルダーとそのトラックをライブラリから外す (Delete)</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running.</source>
        <translation>新しいものは、ほかの作業がないときに自動で索引化されます。</translation>
    </message>
</context>
<context>
    <name>FollowersWorker</name>
    <message>
        <source>The page of the current song could not be opened; the log says why.</source>
        <translation>再生中の曲のページを開けませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>A file for other programs could not be written; the log says why.</source>
        <translation>ほかのプログラム用のファイルに書き込めませんでした。理由はログにあります。</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>There are no favourites yet: press S on a song to add it.</source>
        <translation>お気に入りの曲はまだありません。残したい曲で S を押してください。</translation>
    </message>
    <message>
        <source>No favourite contains “{text}”.</source>
        <translation>「{text}」を含むお気に入りはありません。</translation>
    </message>
    <message>
        <source>Nothing that was heard contains “{text}”.</source>
        <translation>聞こえた曲に「{text}」を含むものはありません。</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>{time} から再生</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>It was this song</source>
        <translation>この曲でした</translation>
    </message>
    <message>
        <source>It was another song</source>
        <translation>別の曲でした</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard (Enter)</source>
        <translation>聞こえた位置からライブラリの曲を再生 (Enter)</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show the file in the file manager (Ctrl+Enter)</source>
        <translation>ファイルマネージャーでファイルを表示 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the selected entries (Delete)</source>
        <translation>選択した項目を削除 (Delete)</translation>
    </message>
    <message>
        <source>Songs that were heard</source>
        <translation>聞こえた曲</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>まだ何も聞こえていません</translation>
    </message>
    <message>
        <source>Every song that Earmark names is listed here, with when and how long it was heard. Start listening, or drop a recording anywhere on the window to find out what it is.</source>
        <translation>Earmark が名前を挙げた曲は、いつどれだけ聞こえたかとともにここに残ります。聞き取りを始めるか、録音をウィンドウのどこかにドロップして何の曲か尋ねてください。</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>聞き取りを始める</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>ファイルについて尋ねる</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How does it know a song?</source>
        <translation>どうやって曲がわかるのですか?</translation>
    </message>
    <message>
        <source>Every second of your music becomes a fingerprint of 128 numbers that noise and rooms hardly change. What the microphone hears is turned into the same kind of numbers, and the library is searched for fingerprints that follow each other in the same order. Your files are only read, and only once.</source>
        <translation>音楽の 1 秒ごとが、雑音や部屋でほとんど変わらない 128 個の数の指紋になります。マイクに聞こえる音も同じ数に変えられ、同じ順に並ぶ指紋の列がライブラリから探されます。ファイルは一度読み取られるだけです。</translation>
    </message>
    <message>
        <source>Why does it say “Not in your library”?</source>
        <translation>なぜ「あなたのライブラリにありません」と言うのですか?</translation>
    </message>
    <message>
        <source>Earmark hears music, but nothing that you have indexed matches it well enough. A live version, a cover or a remix is another recording, so it is not in your library either. Earmark can also miss a song of your library if the music is much quieter than the voices around it: move closer, or turn it up, and wait a few seconds.</source>
        <translation>音楽は聞こえていますが、索引化したもののうち、名前を挙げられるほどよく合うものがありません。ライブ版、カバー、リミックスは別の録音で、これもライブラリにはありません。ライブラリにある曲でも、音楽がまわりの話し声よりずっと小さいと見逃します。近づくか音量を上げて、もう数秒待ってください。</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>どれくらい確かですか?</translation>
    </message>
    <message>
        <source>The number on the card is a probability: of all songs named at 90 %, about nine in ten are right. Below the encoder&apos;s threshold, no name is given. If a name is wrong, press W: Earmark withdraws it and saves the correction on this computer.</source>
        <translation>カードの数字は確率です。90 % で名前を挙げた曲は、およそ 10 曲中 9 曲が正しいという意味です。エンコーダーのしきい値を下回るときは名前を挙げません。誤りのときは W を押してください。曲は取り消され、訂正がこのコンピューターに記録されます。</translation>
    </message>
    <message>
        <source>It says that it is too quiet</source>
        <translation>音が小さすぎると言われます</translation>
    </message>
    <message>
        <source>There is hardly any sound from the source. Check the level beside it. Choose another source with Ctrl+M, raise the input in the system&apos;s sound settings, or choose what the computer plays.</source>
        <translation>音源からほとんど音が来ていません。横のレベルを見て、Ctrl+M で別の音源を選ぶか、システムのサウンド設定で入力を上げるか、コンピューターの再生音を選んでください。</translation>
    </message>
    <message>
        <source>It does not start as it should</source>
        <translation>正しく起動しません</translation>
    </message>
    <message>
        <source>Start it with afp-gui --safe-mode: no settings are read or saved, and the history is kept only in memory. If that helps, one of the settings is the cause; you can delete them on the Settings page.</source>
        <translation>afp-gui --safe-mode で起動してください。設定は読み書きされず、履歴はメモリーだけに置かれます。これで直るなら、設定のどれかが原因です。「設定」ページで削除できます。</translation>
    </message>
    <message>
        <source>Does anything leave this computer?</source>
        <translation>何かがこのコンピューターの外へ出ますか?</translation>
    </message>
    <message>
        <source>No. Earmark needs no connection. It opens one only to a server whose library you open yourself. Fingerprints of what is heard are sent there, never sound. If you listen to internet radio, only the station&apos;s address, and the addresses that it leads to, are contacted.</source>
        <translation>いいえ。Earmark に接続は必要ありません。自分で開いたライブラリのサーバーにだけ接続し、聞こえた音の指紋を送ります。音そのものは送りません。インターネットラジオを聴くときは、その放送局のアドレスと、そこから導かれる先にだけ接続します。</translation>
    </message>
    <message>
        <source>The encoder “{name}” was trained for {hours} hours on {date}, with {data}.</source>
        <translation>エンコーダー「{name}」は {date} に {hours} 時間、{data} で学習しました。</translation>
    </message>
    <message>
        <source>In a test with clips of 10 seconds and a library of {hours} hours, it named the right song in {low} of the clips with low noise, {mid} with medium, {high} with high and {extreme} with extreme noise.</source>
        <translation>{hours} 時間分のライブラリに 10 秒の断片を尋ねたとき、正しい曲名を挙げた割合は、弱い雑音で {low}、中程度で {mid}、強い雑音で {high}、極度の雑音で {extreme} でした。</translation>
    </message>
    <message>
        <source>It gave a name to {share} of the clips of songs that were not in the library.</source>
        <translation>ライブラリにない曲のうち、{share} に名前が付けられました。</translation>
    </message>
    <message>
        <source>The card of the shipped encoder cannot be read.</source>
        <translation>付属のエンコーダーのカードを読み取れません。</translation>
    </message>
    <message>
        <source>Earmark</source>
        <translation>Earmark</translation>
    </message>
    <message>
        <source>Earmark and its encoder are free software under the MIT licence. It comes without any warranty.</source>
        <translation>Earmark とそのエンコーダーは MIT ライセンスの自由なソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The window is made with Qt for Python (PySide6), used under the GNU Lesser General Public License, version 3. Its libraries are separate files that you may replace: install another build of PySide6-Essentials into Earmark&apos;s Python environment, or, in the packaged folder, replace the files in the folder PySide6 with your own. Its source is at code.qt.io.</source>
        <translation>ウィンドウは Qt for Python (PySide6) で作られ、GNU Lesser General Public License 第 3 版のもとで使われています。そのライブラリは差し替え可能な独立したファイルです。Earmark の Python 環境に別の PySide6-Essentials をインストールするか、パッケージのフォルダーでは PySide6 フォルダーのファイルを自分のものに置き換えてください。ソースは code.qt.io にあります。</translation>
    </message>
    <message>
        <source>FFmpeg</source>
        <translation>FFmpeg</translation>
    </message>
    <message>
        <source>Files are decoded by PyAV, which brings FFmpeg (LGPL, version 3 or later) and codecs under their own terms, among them x264 and x265 (GPL, version 2 or later). Earmark only decodes sound with them.</source>
        <translation>ファイルは PyAV がデコードします。PyAV には FFmpeg (LGPL 第 3 版以降) と、それぞれの条件のコーデック (x264 と x265 (GPL 第 2 版以降) など) が含まれます。Earmark はこれらで音だけをデコードします。</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>The pieces of the demo are composed and played by this program. The shipped encoder was trained on free music from these games: {games}; and was made robust with spoken prompts from Asterisk. None of this is part of Earmark; authors and licences (GPL, CC BY, CC BY-SA, public domain) are listed in each game&apos;s Debian package.</source>
        <translation>デモの曲はこのプログラムが作曲し演奏します。付属のエンコーダーは次のゲームの自由な音楽で学習し ({games})、Asterisk の音声案内で鍛えられました。これらは Earmark の一部ではありません。作者とライセンス (GPL、CC BY、CC BY-SA、パブリックドメイン) は各ゲームの Debian パッケージにあります。</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>The method of training and evaluation follows Ch. Nikou and Th. Giannakopoulos, “Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol” (2025).</source>
        <translation>学習と評価の方法は Ch. Nikou、Th. Giannakopoulos「Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol」(2025) によります。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Earmark {version}</source>
        <translation>Earmark {version}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>ライブラリのライセンス</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>ヘルプの項目</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>付属のエンコーダー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>しくみ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Earmark について</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>エラー報告</translation>
    </message>
    <message>
        <source>If something went wrong, this report helps to find out why: paste it into an e-mail or an issue. Earmark sends nothing. Names of songs, files and folders are removed.</source>
        <translation>問題が起きたとき、理由を調べる助けになります。メールや課題に貼り付けてください。Earmark は何も送信しません。曲、ファイル、フォルダーの名前は除かれています。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>報告の内容</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Copy the text below to the clipboard</source>
        <translation>下の文章をクリップボードに入れる</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聞こえた音</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>お気に入りではない</translation>
    </message>
    <message>
        <source>Favourite (S)</source>
        <translation>お気に入り (S)</translation>
    </message>
    <message>
        <source>You said that this was another song.</source>
        <translation>別の曲だとあなたが言いました。</translation>
    </message>
    <message>
        <source>In the library: {name}</source>
        <translation>ライブラリでは: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Heard  {n}</source>
        <translation>聞こえた曲  {n}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>{n} entries were deleted.</source>
        <translation>{n} 件を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” and its list were deleted; the file stays.</source>
        <translation>「{name}」とそのリストを削除しました。ファイルは残ります。</translation>
    </message>
    <message>
        <source>{n} recordings and their lists were deleted; the files stay.</source>
        <translation>{n} 件の録音とそのリストを削除しました。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Delete everything that was heard? This cannot be undone.</source>
        <translation>聞こえたものをすべて忘れますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて忘れる</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示中のものを書き出す</translation>
    </message>
    <message>
        <source>{n} entries were written to {name}.</source>
        <translation>{n} 件を {name} に書き込みました。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Stored only on this computer</source>
        <translation>このコンピューターだけに保存</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>お気に入りだけ表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Save what is shown as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>表示中のものを表、プレイリスト、キューシートとして書き込む (Ctrl+E)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Delete everything that was heard</source>
        <translation>聞こえたものをすべて忘れる</translation>
    </message>
    <message>
        <source>Songs heard and recordings</source>
        <translation>聞こえた曲と録音</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聞こえた音</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>“{name}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>「{name}」は元の場所にありません。ドライブを接続するか、ライブラリを再スキャンしてください。</translation>
    </message>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>履歴に問題が起きました。内容はログにあります。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{what} failed without giving a reason.</source>
        <translation>{what}が理由を示さずに失敗しました。</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Clipping</source>
        <translation>音割れ</translation>
    </message>
    <message>
        <source>The sound is too loud for the input: turn it down or move away.</source>
        <translation>入力に対して音が大きすぎます。下げるか離れてください。</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>Level of the sound, in decibels below full scale</source>
        <translation>音のレベル (フルスケールからのデシベル)</translation>
    </message>
    <message>
        <source>Level: {words}</source>
        <translation>レベル: {words}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>LevelProbe</name>
    <message>
        <source>This source could not be opened; the log of Earmark says why.</source>
        <translation>この音源を開けませんでした。理由は Earmark のログにあります。</translation>
    </message>
</context>
<context>
    <name>LevelWorker</name>
    <message>
        <source>The level could not be measured; the log says why.</source>
        <translation>音量を測定できませんでした。理由はログにあります。</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation>マイライブラリ</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>{name}, own model</source>
        <translation>{name}、自分のモデル</translation>
    </message>
</context>
<context>
    <name>LibraryChooser</name>
    <message>
        <source>My library</source>
        <translation>マイライブラリ</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新しいライブラリ…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>別のフォルダーを開く…</translation>
    </message>
    <message>
        <source>Open a library on a server…</source>
        <translation>サーバー上のライブラリを開く…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Forget this library…</source>
        <translation>このライブラリを忘れる…</translation>
    </message>
    <message>
        <source>Delete this library&apos;s data…</source>
        <translation>このライブラリのデータを削除…</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>ライブラリ: {name}</translation>
    </message>
    <message>
        <source>Choose, make or rename a library (Ctrl+Shift+O)</source>
        <translation>ライブラリを選ぶ、作る、名前を変える (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Indexing was not finished last time. What is finished is kept.</source>
        <translation>前回の索引作成が終わっていません。終わった分は残っています。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引化しています</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>取り除いています</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>忘れています</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text: rename it.</source>
        <translation>このフォルダーの名前は文字ではありません。名前を変えるか、端末で `afp` を使ってください。</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>追加 {n}</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>更新 {n}</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>変更なし {n}</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>見つからない {n}</translation>
    </message>
    <message>
        <source>{n} could not be read (see Failed)</source>
        <translation>読めない {n} (「失敗」を参照)</translation>
    </message>
    <message>
        <source>{folder} is not connected, its tracks are kept</source>
        <translation>{folder} が見つかりません（その曲は残ります）</translation>
    </message>
    <message>
        <source>Indexed in “{library}”: {parts}.</source>
        <translation>「{library}」に索引化: {parts}。</translation>
    </message>
    <message>
        <source>Indexed: {parts}.</source>
        <translation>索引化: {parts}。</translation>
    </message>
</context>
<context>
    <name>LibraryLists</name>
    <message>
        <source>Lists of the library</source>
        <translation>ライブラリの一覧</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>確認を止める</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Looking through your folders: {n} files so far.</source>
        <translation>フォルダーを調べています: これまでに {n} ファイル。</translation>
    </message>
    <message>
        <source>Looking through your folders.</source>
        <translation>フォルダーを調べています。</translation>
    </message>
    <message>
        <source>Nothing is new. Last check: {when}.</source>
        <translation>新しいものはありません。最後の確認: {when}。</translation>
    </message>
    <message>
        <source>These files are not in the library yet, or have changed since.</source>
        <translation>これらのファイルはまだライブラリにないか、その後変更されています。</translation>
    </message>
    <message>
        <source>Compares your folders with the library; no file is opened.</source>
        <translation>フォルダーとライブラリを比べます。ファイルは開きません。</translation>
    </message>
    <message>
        <source>Stopped: only some of the tracks were compared.</source>
        <translation>停止しました。一部のトラックだけを比べました。</translation>
    </message>
    <message>
        <source>Choose which to remove from the library; the files stay where they are.</source>
        <translation>ライブラリから取り除くものを選んでください。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>There are no duplicates in the library.</source>
        <translation>ライブラリに重複した録音はありません。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tracks  {n}</source>
        <translation>トラック  {n}</translation>
    </message>
    <message>
        <source>Failed  {n}</source>
        <translation>失敗  {n}</translation>
    </message>
    <message>
        <source>Missing  {n}</source>
        <translation>見つからない  {n}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>{name}  {n}</source>
        <translation>{name}  {n}</translation>
    </message>
    <message>
        <source>Files that are not indexed yet</source>
        <translation>まだ索引化されていないファイル</translation>
    </message>
    <message>
        <source>Look for files that are new or have changed</source>
        <translation>新しいファイルや変更されたファイルを探す</translation>
    </message>
    <message>
        <source>Index selected</source>
        <translation>選択を索引化</translation>
    </message>
    <message>
        <source>Index the selected files</source>
        <translation>選択したファイルを索引化</translation>
    </message>
    <message>
        <source>Index all</source>
        <translation>すべて索引化</translation>
    </message>
    <message>
        <source>Index everything that is new or has changed</source>
        <translation>新しいものと変更されたものをすべて索引化</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>These files could not be indexed.</source>
        <translation>これらのファイルは取り込めませんでした。</translation>
    </message>
    <message>
        <source>Try selected</source>
        <translation>選択を再試行</translation>
    </message>
    <message>
        <source>Try the selected files again</source>
        <translation>選択したファイルをもう一度試す</translation>
    </message>
    <message>
        <source>Try all</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Try all of these files again</source>
        <translation>これらのファイルをすべてもう一度試す</translation>
    </message>
    <message>
        <source>Tracks whose files are missing</source>
        <translation>ファイルがなくなったトラック</translation>
    </message>
    <message>
        <source>These files are missing. If you moved them, choose their new folder: they are recognised by their content.</source>
        <translation>これらのファイルはなくなりました。移動したのなら場所を教えてください。中身で見分けます。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Choose a folder to look in; it is added to the library</source>
        <translation>探すフォルダーを選ぶ (ライブラリに追加されます)</translation>
    </message>
    <message>
        <source>Compares the stored fingerprints of all tracks; no file is opened.</source>
        <translation>各トラックの保存内容を比べます。ファイルは開きません。</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>重複を探す</translation>
    </message>
    <message>
        <source>Look for recordings that are in the library more than once</source>
        <translation>ライブラリに複数ある録音を探す</translation>
    </message>
</context>
<context>
    <name>LibraryMaintenance</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Compare everything with its checksums</source>
        <translation>すべてをチェックサムと照合</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Restore or remove what is damaged</source>
        <translation>壊れたものを元に戻すか取り除く</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>索引を再構築</translation>
    </message>
    <message>
        <source>Rebuild the index and free the space of removed tracks; no file is decoded</source>
        <translation>索引を作り直し、取り除いたトラックの領域を空ける。ファイルはデコードしません</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Save the library to one file</source>
        <translation>ライブラリを 1 つのファイルに書き込む</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Make a library from an exported file</source>
        <translation>書き出したファイルからライブラリを作る</translation>
    </message>
    <message>
        <source>Everything is intact: {n} tracks were checked.</source>
        <translation>すべて無事です: {n} トラックを確認しました。</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>Not everything is intact, {n} in all. {first}</source>
        <translation>無事でないものがあります (合計 {n})。{first}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認しています</translation>
    </message>
    <message>
        <source>This library is damaged and cannot be opened. Repairing keeps everything that is intact.</source>
        <translation>このライブラリは壊れていて開けません。修復しても、無事なものはすべて残ります。</translation>
    </message>
    <message>
        <source>Not everything could be repaired: {why} Index your music into a new library.</source>
        <translation>すべては修復できませんでした: {why} 音楽を新しいライブラリに索引化してください。</translation>
    </message>
    <message>
        <source>The list of tracks was damaged. It was restored from its last copy, with everything that could still be read. Scan your folders again to find what is missing.</source>
        <translation>トラックの一覧が壊れていました。最後の控えに、まだ読めたものをすべて加えて置き換えました。一覧にないものを見つけるため、フォルダーをもう一度調べてください。</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Repaired, {n} in all. What was damaged is listed under Failed.</source>
        <translation>修復しました (合計 {n})。壊れていたものは「失敗」にあります。</translation>
    </message>
    <message>
        <source>Index it again</source>
        <translation>もう一度索引化</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>修復するものはありませんでした。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>修復しています</translation>
    </message>
    <message>
        <source>The index was rebuilt; the library now takes {size}.</source>
        <translation>索引を作り直しました。ライブラリは現在 {size} です。</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>索引を再構築しています</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>ライブラリを書き出す</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>{n} tracks were exported to {file}, {size}.</source>
        <translation>{n} トラックを {file} に書き出しました ({size})。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出しています</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>ライブラリを読み込む</translation>
    </message>
    <message>
        <source>{n} tracks were imported. “{library}” is in use now.</source>
        <translation>{n} トラックを読み込みました。「{library}」を使用中です。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>読み込んでいます</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 時間</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>音楽のフォルダーを追加</translation>
    </message>
    <message>
        <source>Remove “{title}” from the library? The file stays where it is.</source>
        <translation>「{title}」をライブラリから取り除きますか? ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Remove {n} tracks from the library? The files stay where they are.</source>
        <translation>{n} トラックをライブラリから取り除きますか? ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Forget {folder}? {n} tracks leave the library; the files stay where they are.</source>
        <translation>{folder} を忘れますか? {n} トラックがライブラリから外れます。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Forget {count} folders? {n} tracks leave the library; the files stay where they are.</source>
        <translation>{count} フォルダーを忘れますか? {n} トラックがライブラリから外れます。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Remove the selected tracks (Delete)</source>
        <translation>選択したトラックを取り除く (Delete)</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation>新しいファイルと変更されたファイルを探す (F5)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add a folder of music (Ctrl+O)</source>
        <translation>音楽のフォルダーを追加 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Maintenance  ▾</source>
        <translation>手入れ  ▾</translation>
    </message>
    <message>
        <source>Maintenance of the library</source>
        <translation>ライブラリの手入れ</translation>
    </message>
    <message>
        <source>Check, repair, rebuild, export or import</source>
        <translation>確認、修復、再構築、書き出し、読み込み</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>ライブラリは空です</translation>
    </message>
    <message>
        <source>Earmark recognises the music you give it. Add folders, or drop them here; your files are only read and never leave this computer.</source>
        <translation>Earmark は与えられた音楽を認識します。フォルダーを追加するか、ここにドロップしてください。ファイルは読み取られるだけで、このコンピューターから出ることはありません。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>まだ何も索引化されていません</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 トラック</translation>
    </message>
    <message>
        <source>{n} tracks</source>
        <translation>{n} トラック</translation>
    </message>
    <message>
        <source>part of the index is damaged: choose Repair under Maintenance</source>
        <translation>索引の一部が破損しています。「手入れ」から「修復」を選んでください</translation>
    </message>
    <message>
        <source>the index has fallen behind: rebuild it</source>
        <translation>索引が遅れています。再構築してください</translation>
    </message>
    <message>
        <source>searched exactly</source>
        <translation>厳密に検索</translation>
    </message>
    <message>
        <source>searched by its index</source>
        <translation>索引で検索</translation>
    </message>
    <message>
        <source>read from {server}; it is changed where its folder is</source>
        <translation>{server} から読み込み中。変更はフォルダーのある場所で行います</translation>
    </message>
    <message>
        <source>Encoder {name}</source>
        <translation>エンコーダー {name}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>確認 {when}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>ライブラリを読み取れませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>The library&apos;s folder {folder} is not available: connect its drive, or choose another library.</source>
        <translation>ライブラリのフォルダー {folder} がここにありません。ドライブを接続するか、別のものを選んでください。</translation>
    </message>
</context>
<context>
    <name>LibrarySwitcher</name>
    <message>
        <source>Name of the new library</source>
        <translation>新しいライブラリの名前</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Open the folder of a library</source>
        <translation>ライブラリのフォルダーを開く</translation>
    </message>
    <message>
        <source>Write the address as {form}.</source>
        <translation>アドレスは {form} の形で書いてください。</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>ライブラリのアドレス</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>There is no Earmark library in {folder}. To index music, use Add folders.</source>
        <translation>{folder} に Earmark のライブラリはありません。音楽を索引化するには「フォルダーを追加」を使ってください。</translation>
    </message>
    <message>
        <source>Name of this library</source>
        <translation>このライブラリの名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Forget “{name}”? Its data stays in {folder}, and can be opened again.</source>
        <translation>「{name}」を忘れますか? データは {folder} に残り、また開けます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Work on a library is running: wait until it is done, or cancel it first.</source>
        <translation>ライブラリの作業があります。終わるのを待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Delete everything in “{name}” for good? Your music files stay where they are.</source>
        <translation>「{name}」の内容をすべて完全に削除しますか? 音楽ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除しています</translation>
    </message>
</context>
<context>
    <name>LicenceModel</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Stated in its package</source>
        <translation>パッケージに記載</translation>
    </message>
</context>
<context>
    <name>ListenController</name>
    <message>
        <source>The events file cannot be written: {why}.</source>
        <translation>イベントファイルに書き込めません: {why}。</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>No microphone was found: connect one, allow access in the system&apos;s sound settings, or choose internet radio.</source>
        <translation>マイクが見つかりません。接続するか、システムのサウンド設定で使用を許可するか、インターネットラジオを選んでください。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>待機中:</translation>
    </message>
    <message>
        <source>The computer was too busy and some sound was lost. Earmark continues.</source>
        <translation>コンピューターの負荷が高く、音の一部が失われました。Earmark は続けます。</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Earmark waits for it and continues by itself.</source>
        <translation>マイクがなくなりました。Earmark は待って、自動で続けます。</translation>
    </message>
    <message>
        <source>The station cannot be heard. {why} Earmark tries again and continues by itself.</source>
        <translation>放送局が聞こえません: {why} Earmark は再び試し、自動で続けます。</translation>
    </message>
    <message>
        <source>Playing a file</source>
        <translation>ファイルを再生中</translation>
    </message>
    <message>
        <source>Microphone open</source>
        <translation>マイク使用中</translation>
    </message>
    <message>
        <source>Hearing the computer</source>
        <translation>コンピューターの音を聞いています</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>マイライブラリに戻る</translation>
    </message>
    <message>
        <source>Listen once</source>
        <translation>一度だけ聞く</translation>
    </message>
    <message>
        <source>Listen until there is an answer, then close the microphone (Ctrl+L)</source>
        <translation>答えが出るまで聞いて、マイクを閉じる (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ListenToggle</name>
    <message>
        <source>Stop listening</source>
        <translation>聞き取りを止める</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>聞き取りを始める</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <translation>{action} (スペース)</translation>
    </message>
</context>
<context>
    <name>ListenWorker</name>
    <message>
        <source>The library could not be loaded; the log says why.</source>
        <translation>ライブラリを読み込めませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>The sound source could not be opened; the log says why.</source>
        <translation>音源を開けませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>Listening stopped because of an internal error; the log says why.</source>
        <translation>内部エラーのため聞き取りが止まりました。理由はログにあります。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Listen</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>Your music is being indexed. Songs are recognised as soon as they are in the library.</source>
        <translation>音楽を索引化しています。曲はライブラリに入りしだい認識されます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>A training is running: stop it on the Training page first.</source>
        <translation>学習が進行中です。先に「学習」ページで止めてください。</translation>
    </message>
    <message>
        <source>Add to the music that Earmark knows</source>
        <translation>知っている音楽に加える</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>ファイルは読み取られるだけです。</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Music and folders are indexed. Your files are only read.</source>
        <translation>音楽とフォルダーを索引化します。ファイルは読み取られるだけです。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか?</translation>
    </message>
    <message>
        <source>A short recording gets one answer, a long one a list of its songs.</source>
        <translation>短い録音には 1 つの答え、長い録音には曲の一覧が出ます。</translation>
    </message>
</context>
<context>
    <name>MusicStep</name>
    <message>
        <source>Which music should Earmark recognise?</source>
        <translation>Earmarkに認識させる音楽はどれですか？</translation>
    </message>
    <message>
        <source>Earmark can only recognise music that you give it. Your files are read, never changed or copied.</source>
        <translation>認識できるのは与えられた音楽だけです。ファイルは読み取られるだけで、変更も複製もされません。</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>自分の音楽</translation>
    </message>
    <message>
        <source>The demo for now: a dozen pieces that Earmark plays itself</source>
        <translation>とりあえずデモ: Earmark が自分で演奏する十数曲</translation>
    </message>
    <message>
        <source>Folders of music</source>
        <translation>音楽のフォルダー</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Choose a folder of music; repeat this for more</source>
        <translation>音楽のフォルダーを選ぶ。繰り返すとさらに追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove the selected folders from the list (Delete)</source>
        <translation>選択したフォルダーを一覧から外す (Delete)</translation>
    </message>
    <message>
        <source>{folder} (1 file)</source>
        <translation>{folder}（1ファイル）</translation>
    </message>
    <message>
        <source>{folder} ({n} files)</source>
        <translation>{folder}（{n}ファイル）</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>音楽のフォルダーを追加</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Leave the name as it is</source>
        <translation>名前をそのままにする</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>NewEvaluation</name>
    <message>
        <source>shipped</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <source>from a training run</source>
        <translation>学習の結果</translation>
    </message>
    <message>
        <source>not calibrated: without a threshold</source>
        <translation>未較正: しきい値なし</translation>
    </message>
    <message>
        <source>There are no prepared songs: prepare some below.</source>
        <translation>尋ねられる準備済みの曲がありません。下で準備してください。</translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation>エンコーダーを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Tick at least one length.</source>
        <translation>長さを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Size against accuracy needs exactly one length: tick one.</source>
        <translation>「大きさと正確さ」は 1 つの長さについてです。1 つ選んでください。</translation>
    </message>
    <message>
        <source>Tick at least one level of noise.</source>
        <translation>雑音レベルを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>About {m} min.</source>
        <translation>約 {m} 分。</translation>
    </message>
    <message>
        <source>About {h} h.</source>
        <translation>約 {h} 時間。</translation>
    </message>
    <message>
        <source>This is a guess until one has been run on this computer.</source>
        <translation>このコンピューターで一度実行するまでは推定です。</translation>
    </message>
    <message>
        <source>No songs are prepared yet. Encoders are tested with songs that are known.</source>
        <translation>まだ曲が準備されていません。エンコーダーは正解のわかる音楽で評価します。</translation>
    </message>
    <message>
        <source>The songs in {folder} are not fully prepared.</source>
        <translation>{folder} の曲は最後まで準備されていません。</translation>
    </message>
    <message>
        <source>None of the songs in {folder} is reserved for testing: prepare more music.</source>
        <translation>{folder} の曲に評価用のものがありません。もっと音楽を準備してください。</translation>
    </message>
    <message>
        <source>{n} songs, {h} h; {j} of them are used for testing. In {folder}</source>
        <translation>{n} 曲、{h} 時間。うち {j} 曲を尋ねます。場所: {folder}</translation>
    </message>
    <message>
        <source>Clips as a phone hears them across a room, of songs that are in the library and songs that are not.</source>
        <translation>部屋越しに電話で聞いた断片。ライブラリにある曲とない曲。</translation>
    </message>
    <message>
        <source>Clean clips with noise added, 0 to 15 dB: song and place.</source>
        <translation>きれいな断片に 0〜15 dB の雑音を加えます。曲と位置。</translation>
    </message>
    <message>
        <source>Songs one after another, recorded in a room at three levels of noise.</source>
        <translation>3 段階の雑音のもと、部屋で続けて録音した曲。</translation>
    </message>
    <message>
        <source>The encoders compared with a classic recogniser without a neural network, and the sizes of both.</source>
        <translation>ネットワークを使わない古典的な方式をエンコーダーと並べ、大きさも比べます。</translation>
    </message>
    <message>
        <source>How short a fingerprint&apos;s code may be before songs are lost.</source>
        <translation>曲を失わずに指紋の符号をどこまで短くできるか。</translation>
    </message>
    <message>
        <source>Half a minute of each song, as it would be heard live: how soon it is named.</source>
        <translation>各曲 30 秒を少しずつ。名前がどれだけ早く出るか。</translation>
    </message>
    <message>
        <source>Prepare folders of your own music here. The songs that the shipped encoder was tested with (2 GB) are downloaded by `make corpus`, or `afp corpus --small`, in a terminal.</source>
        <translation>自分の音楽のフォルダーをここで準備します。付属のエンコーダーの評価に使った曲 (2 GB) は端末の `make corpus` または `afp corpus --small` で取得します。</translation>
    </message>
    <message>
        <source>Prepare my music…</source>
        <translation>自分の音楽を準備…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>別のフォルダーを使う…</translation>
    </message>
    <message>
        <source>On the clips of “Phone in a noisy room” instead of recordings</source>
        <translation>録音の代わりに「騒がしい部屋の電話」の断片で</translation>
    </message>
    <message>
        <source>Quick: one clip per song, wide intervals</source>
        <translation>手早く: 1 曲 1 断片、区間は広め</translation>
    </message>
    <message>
        <source>Normal: three clips per song</source>
        <translation>普通: 1 曲 3 断片</translation>
    </message>
    <message>
        <source>Thorough: ten clips per song, the whole recording</source>
        <translation>念入り: 1 曲 10 断片、録音は全部</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>念入りさ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start the evaluation (Ctrl+Return)</source>
        <translation>評価を開始 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>結果に戻る</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Length of the clips</source>
        <translation>尋ねる長さ</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雑音</translation>
    </message>
</context>
<context>
    <name>NewFileModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
</context>
<context>
    <name>NewTraining</name>
    <message>
        <source>Quick</source>
        <translation>手早く</translation>
    </message>
    <message>
        <source>About half an hour. The shipped encoder gets to know your music.</source>
        <translation>約 30 分。付属のエンコーダーがあなたの音楽を覚えます。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Some hours. It learns what sets your songs apart in noisy rooms.</source>
        <translation>数時間。騒がしい部屋で曲を見分ける特徴を学びます。</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>一晩</translation>
    </message>
    <message>
        <source>Nine hours. Worth it for large collections; leave the computer on.</source>
        <translation>9 時間。大きなコレクション向け。コンピューターをつけたままにしてください。</translation>
    </message>
    <message>
        <source>Your library holds no music yet: add folders to it, or choose some here.</source>
        <translation>ライブラリにまだ音楽がありません。フォルダーを追加するか、ここで選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>The folders of your library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>None: hum and hiss are simulated</source>
        <translation>なし: ハム音とヒス音を合成</translation>
    </message>
    <message>
        <source>None: rooms are simulated</source>
        <translation>なし: 部屋を模擬</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新しい学習</translation>
    </message>
    <message>
        <source>Earmark plays your music through simulated loudspeakers, rooms and noise, and teaches the encoder to recognise it. Training continues in the background, even when this window is closed.</source>
        <translation>Earmark は模擬のスピーカー、部屋、雑音を通して音楽を鳴らし、エンコーダーに聞き分けを教えます。このウィンドウを閉じてもバックグラウンドで続きます。</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>設定を減らす</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雑音</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose folders: {what}</source>
        <translation>フォルダーを選ぶ: {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget the chosen folders: {what}</source>
        <translation>選んだフォルダーを忘れる: {what}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Act on this notice</source>
        <translation>この通知に対応する</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>PlayerStrip</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>曲の中の位置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The library&apos;s copy</source>
        <translation>ライブラリの曲</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>すべてこのコンピューターに残ります</translation>
    </message>
    <message>
        <source>Earmark has no account, and opens a connection only to a server whose library you open yourself, or to a station whose address you give. Sound is analysed and discarded at once. Only fingerprints of your music, the names of songs that were heard, and the names that you marked as wrong are stored.</source>
        <translation>Earmark にアカウントはなく、ご自分で開いたライブラリのサーバーか、アドレスを指定した放送局にだけ接続します。音は聴いたその場で忘れます。残すのは、あなたの音楽の指紋、聞こえた曲の名前、間違いとされたものだけです。</translation>
    </message>
    <message>
        <source>Settings shows everything that is stored, how large it is and where it is, and can delete it.</source>
        <translation>「設定」にそのすべてと量、場所が表示され、望めば削除できます。</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Looking for sound files in {name}</source>
        <translation>{name} で音声ファイルを検索中</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} 件</translation>
    </message>
    <message>
        <source>There is no sound file in this folder.</source>
        <translation>このフォルダーに音声ファイルはありません。</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <translation>{name} を聞いています</translation>
    </message>
    <message>
        <source>1 more waiting</source>
        <translation>ほか 1 件が待機中</translation>
    </message>
    <message>
        <source>{n} more waiting</source>
        <translation>ほか {n} 件が待機中</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>The recognition failed without giving a reason.</source>
        <translation>理由を示さずに認識に失敗しました。</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>あなたのライブラリにありません</translation>
    </message>
    <message>
        <source>Nothing but silence</source>
        <translation>無音だけです</translation>
    </message>
</context>
<context>
    <name>RecordingsChoice</name>
    <message>
        <source>Simulated: rooms, loudspeakers and noise are computed</source>
        <translation>模擬: 部屋、スピーカー、雑音は計算によるもの</translation>
    </message>
    <message>
        <source>A folder with low.wav, mid.wav, high.wav and truth.csv</source>
        <translation>low.wav、mid.wav、high.wav、truth.csv のあるフォルダー</translation>
    </message>
    <message>
        <source>Files of any name, and a truth file (start_s,end_s,path)</source>
        <translation>任意の名前のファイルと正解ファイル (start_s,end_s,path)</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Truth file…</source>
        <translation>正解ファイル…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings.</source>
        <translation>録音のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one recording.</source>
        <translation>録音を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose the truth file: it says which song is played when.</source>
        <translation>正解ファイルを選んでください。どの曲がいつ鳴るかを示すものです。</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>録音のフォルダー</translation>
    </message>
    <message>
        <source>Truth (*.csv)</source>
        <translation>正解 (*.csv)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.ogg *.mp3 *.m4a)</source>
        <translation>音声 (*.wav *.flac *.ogg *.mp3 *.m4a)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>解析中</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>あなたのライブラリにありません</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 曲</translation>
    </message>
    <message>
        <source>{n} songs</source>
        <translation>{n} 曲</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>What was played when</source>
        <translation>いつ何が流れたか</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>ファイルについて尋ねる</translation>
    </message>
    <message>
        <source>Choose recordings to recognise (Ctrl+O)</source>
        <translation>認識する録音を選ぶ (Ctrl+O)</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>一覧を書き出す</translation>
    </message>
    <message>
        <source>Save track lists as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>曲の一覧を表、プレイリスト、キューシートとして書き込む (Ctrl+E)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check the list and correct it (Enter)</source>
        <translation>リストを確認して直す (Enter)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the selected recordings and their lists; the files stay (Delete)</source>
        <translation>選択した録音とそのリストを削除する。ファイルは残る (Delete)</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか?</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window. A short one gets one answer; a long one, a mix or a concert, becomes a list of what was played when.</source>
        <translation>録音をウィンドウのどこかにドロップしてください。短いものには 1 つの答え、ミックスやコンサートなど長いものは、いつ何が流れたかの一覧になります。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Find out what these recordings are</source>
        <translation>これらの録音が何か尋ねる</translation>
    </message>
    <message>
        <source>{n} lines were written to {name}.</source>
        <translation>{n} 行を {name} に書き込みました。</translation>
    </message>
    <message>
        <source>Export the track lists</source>
        <translation>曲の一覧を書き出す</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Position in the track</source>
        <translation>トラック内の位置</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>Copy artist and title (Ctrl+C)</source>
        <translation>アーティストとタイトルをコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>違う</translation>
    </message>
    <message>
        <source>Wrong: this is not the song</source>
        <translation>違う: この曲ではない</translation>
    </message>
    <message>
        <source>This is not the song: withdraw it (W)</source>
        <translation>この曲ではない: 取り消す (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>Why: show the evidence</source>
        <translation>なぜ: 根拠を表示</translation>
    </message>
    <message>
        <source>Compare what was heard with the song&apos;s own sound (Y)</source>
        <translation>聞こえた音を曲そのものの音に重ねて表示 (Y)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Make a small demo library and recognise one of its pieces</source>
        <translation>このために書かれた曲の小さなライブラリを作り、1 曲を認識する</translation>
    </message>
    <message>
        <source>Cover of {album}</source>
        <translation>{album} のジャケット</translation>
    </message>
    <message>
        <source>{station} announces: {title}</source>
        <translation>{station} の案内: {title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>{words}, {percent}</source>
        <translation>{words}、{percent}</translation>
    </message>
    <message>
        <source>answered in {ms} ms</source>
        <translation>{ms} ミリ秒で回答</translation>
    </message>
    <message>
        <source>{title} is not named again while this music plays.</source>
        <translation>この音楽が続くあいだ、{title} とは二度と言いません。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>No music to recognise yet</source>
        <translation>認識できる音楽がまだありません</translation>
    </message>
    <message>
        <source>Add folders of your music, or try the demo: it takes a minute and stays on this computer.</source>
        <translation>自分の音楽のフォルダーを追加するか、デモを試してください。1 分で済み、このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>デモを作成しています</translation>
    </message>
    <message>
        <source>Earmark makes a dozen pieces, then recognises one of them in a noisy room.</source>
        <translation>Earmarkは十数曲を作成し、そのうちの1曲を騒がしい部屋で認識します。</translation>
    </message>
    <message>
        <source>Your music is being indexed</source>
        <translation>音楽を索引化しています</translation>
    </message>
    <message>
        <source>Songs are recognised as soon as they are indexed. You can start listening now.</source>
        <translation>曲は索引化されしだい認識されます。今すぐ聞き取りを始められます。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>The recogniser is being loaded.</source>
        <translation>認識器を読み込んでいます。</translation>
    </message>
    <message>
        <source>Ready to listen</source>
        <translation>聞き取りの準備完了</translation>
    </message>
    <message>
        <source>Earmark knows one track. Press Space and play some music.</source>
        <translation>Earmark は 1 トラックを知っています。スペースキーを押して音楽を流してください。</translation>
    </message>
    <message>
        <source>Earmark knows {n} tracks. Press Space and play some music.</source>
        <translation>Earmark は {n} トラックを知っています。スペースキーを押して音楽を流してください。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>Waiting for the station&apos;s music.</source>
        <translation>放送局の音楽を待っています。</translation>
    </message>
    <message>
        <source>Play some music near the microphone.</source>
        <translation>マイクの近くで音楽を流してください。</translation>
    </message>
    <message>
        <source>It is very quiet</source>
        <translation>とても小さい音です</translation>
    </message>
    <message>
        <source>The station is silent. Earmark continues to listen.</source>
        <translation>放送局は無音です。Earmark は聞き続けます。</translation>
    </message>
    <message>
        <source>Move closer to the music or raise the input level; Earmark continues to listen.</source>
        <translation>音楽に近づくか入力レベルを上げてください。Earmark は聞き続けます。</translation>
    </message>
    <message>
        <source>I hear something</source>
        <translation>何か聞こえます</translation>
    </message>
    <message>
        <source>It takes a few seconds of music to be sure.</source>
        <translation>数秒の音楽で確かになります。</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>あなたのライブラリにありません</translation>
    </message>
    <message>
        <source>The music is heard well enough, but it is none of the tracks Earmark knows.</source>
        <translation>音楽は十分に聞こえますが、Earmark の知っているトラックではありません。</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Size against accuracy has its own axis: choose it alone.</source>
        <translation>「大きさと正確さ」は専用の軸を持ちます。単独で選んでください。</translation>
    </message>
    <message>
        <source>{size} of music</source>
        <translation>音楽 {size}</translation>
    </message>
    <message>
        <source>songs ·</source>
        <translation>曲 ·</translation>
    </message>
    <message>
        <source>recordings are simulated, no real room was measured</source>
        <translation>録音は模擬で、実際の部屋は測っていません</translation>
    </message>
    <message>
        <source>recorded in a room</source>
        <translation>部屋で録音</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>区間なし</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>曲線を保存</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another place.</source>
        <translation>{path} に書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>No program here opens it; the report is {path}.</source>
        <translation>開けるプログラムがここにありません。報告は {path} です。</translation>
    </message>
    <message>
        <source>Point at the curves to read a figure</source>
        <translation>曲線を指すと数値を読めます</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>One panel per encoder</source>
        <translation>エンコーダーごとに 1 パネル</translation>
    </message>
    <message>
        <source>One panel per noise level</source>
        <translation>雑音レベルごとに 1 パネル</translation>
    </message>
    <message>
        <source>How the curves are arranged</source>
        <translation>曲線の並べ方</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the curves as a picture (Ctrl+Shift+E)</source>
        <translation>曲線を画像として保存 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures with their intervals and the command (Ctrl+E)</source>
        <translation>数値を区間とコマンドつきで保存 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Open the report as a web page; the paper&apos;s protocols write one</source>
        <translation>報告をウェブページとして開く (論文の手順が書き出します)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the chosen results (Delete)</source>
        <translation>選んだ結果を削除 (Delete)</translation>
    </message>
</context>
<context>
    <name>ReviewWorker</name>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>履歴に問題が起きました。内容はログにあります。</translation>
    </message>
</context>
<context>
    <name>RoomAssistant</name>
    <message>
        <source>Looking for devices</source>
        <translation>機器を探しています</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>マイクが見つかりません</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <translation>スピーカーが見つかりません</translation>
    </message>
    <message>
        <source>The same loudspeaker</source>
        <translation>同じスピーカー</translation>
    </message>
    <message>
        <source>Too loud: turn the loudspeakers or the microphone down.</source>
        <translation>大きすぎます。スピーカーかマイクを下げてください。</translation>
    </message>
    <message>
        <source>Nearly too loud: turn it down a little.</source>
        <translation>少し大きすぎます。少し下げてください。</translation>
    </message>
    <message>
        <source>Hardly anything is heard: play a song now, or choose another microphone.</source>
        <translation>ほとんど聞こえません。今曲を流すか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>The level is good.</source>
        <translation>よく聞こえます。</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>マイクを開く</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>ステップ {n} / {all}</translation>
    </message>
    <message>
        <source>at most 15 are played; none that the encoder was trained on</source>
        <translation>最大 15 曲を再生。学習に使った曲は除く</translation>
    </message>
    <message>
        <source>talk, traffic, kitchens: anything but music</source>
        <translation>会話、交通、台所など、音楽以外の音</translation>
    </message>
    <message>
        <source>Choose songs, noise and devices first</source>
        <translation>先に曲、雑音、機器を選んでください</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker far from the microphone, then be quiet.</source>
        <translation>雑音用スピーカーをマイクから遠くに置き、静かにしてください。</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker nearer to the microphone.</source>
        <translation>雑音用スピーカーをマイクに近づけてください。</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker closest to the microphone.</source>
        <translation>雑音用スピーカーをマイクのすぐそばに置いてください。</translation>
    </message>
    <message>
        <source>Move nothing; the noise is mixed in at {db} dB.</source>
        <translation>何も動かさないでください。雑音は {db} dB で混ぜられます。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>録音済み</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>マイクを閉じる</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>結果に戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Songs are played on one loudspeaker and noise on another, and a microphone hears both, three times: with the noise far away, nearer, and close. Then any encoder can be judged on your own room.</source>
        <translation>曲を 1 つのスピーカーで、雑音を別のスピーカーで鳴らし、マイクが両方を 3 回聞きます。雑音は遠く、近く、すぐそば。その後、どのエンコーダーでも自分の部屋で評価できます。</translation>
    </message>
    <message>
        <source>You need a computer with a loudspeaker and a microphone, a second loudspeaker for the noise (by cable or Bluetooth), a folder of songs, a folder of noise without music in it, and a quiet room for three times the length of the songs. With one loudspeaker both are mixed on it.</source>
        <translation>スピーカーとマイクのあるコンピューター、雑音用の 2 台目のスピーカー (有線または Bluetooth)、曲のフォルダー、音楽を含まない雑音のフォルダー、曲の長さの 3 倍のあいだ静かな部屋が必要です。スピーカーが 1 台なら両方をそこで混ぜます。</translation>
    </message>
    <message>
        <source>Switch off everything that changes the sound: equalisers, spatial effects, the microphone&apos;s noise suppression, and echo cancellation, which removes exactly what should be recorded.</source>
        <translation>途中で音を変えるものを切ってください。イコライザー、空間効果、マイクの雑音抑制とエコー除去などです。後者は録音したいものを取り除いてしまいます。</translation>
    </message>
    <message>
        <source>The makers of this program have not measured a real room: the procedure was only tried through a sound server, without loudspeakers and air. If your figures surprise you, trust your room.</source>
        <translation>このプログラムの作者は実際の部屋を測っていません。手順はスピーカーも空気もないサウンドサーバーで試しました。数値が意外なら、自分の部屋を信じてください。</translation>
    </message>
    <message>
        <source>What is played, and on what</source>
        <translation>何をどこで鳴らすか</translation>
    </message>
    <message>
        <source>Songs…</source>
        <translation>曲…</translation>
    </message>
    <message>
        <source>Noise…</source>
        <translation>雑音…</translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation>保存先…</translation>
    </message>
    <message>
        <source>Folder of songs</source>
        <translation>曲のフォルダー</translation>
    </message>
    <message>
        <source>Folder of noise</source>
        <translation>雑音のフォルダー</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>録音の保存フォルダー</translation>
    </message>
    <message>
        <source>At most {m} min per level</source>
        <translation>レベルごとに最大 {m} 分</translation>
    </message>
    <message>
        <source>Songs play on</source>
        <translation>曲の再生先</translation>
    </message>
    <message>
        <source>Noise plays on</source>
        <translation>雑音の再生先</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>機器をもう一度探す</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Play a song, then noise, and set both loudspeakers to the same loudness at your seat, without distortion. Do not change the volumes after that: only the distance of the noise loudspeaker changes.</source>
        <translation>曲を、次に雑音を鳴らし、座る場所で両方のスピーカーが同じ大きさでひずまないように合わせてください。その後は音量を変えず、雑音用スピーカーの距離だけを変えます。</translation>
    </message>
    <message>
        <source>Open the microphone to see what it hears.</source>
        <translation>マイクを開くと聞こえる音が見えます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>One level after another. A level that is cancelled is not saved; levels that are complete are.</source>
        <translation>レベルを 1 つずつ。キャンセルしたレベルは残らず、完了したものは残ります。</translation>
    </message>
    <message>
        <source>Record: {level}</source>
        <translation>録音: {level}</translation>
    </message>
    <message>
        <source>Judge encoders on these recordings</source>
        <translation>これらの録音でエンコーダーを評価</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>学習の一覧</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Progress of this training</source>
        <translation>この学習の進み具合</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>止めて残す</translation>
    </message>
    <message>
        <source>Stop after this step; Resume continues from there</source>
        <translation>このステップのあとで止める。「再開」でそこから続く</translation>
    </message>
    <message>
        <source>Finish this epoch</source>
        <translation>この周を終える</translation>
    </message>
    <message>
        <source>Stop when this round through all songs is complete</source>
        <translation>すべての曲がもう一度使われたら止める</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Continue exactly where it stopped</source>
        <translation>元の場所から正確に続ける</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Index your music with it beside the old library</source>
        <translation>古いライブラリと並べて、これで音楽を索引化</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>元に戻る</translation>
    </message>
    <message>
        <source>Return to the previous model and library</source>
        <translation>以前のモデルとライブラリに戻す</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete this run (Delete)</source>
        <translation>この学習を削除 (Delete)</translation>
    </message>
    <message>
        <source>In use: your library is recognised with this model.</source>
        <translation>使用中: ライブラリはこのモデルで認識されます。</translation>
    </message>
    <message>
        <source>The music is being prepared; after that, the training starts by itself.</source>
        <translation>音楽を準備しています。そのあと学習が自動で始まります。</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of unseen songs</source>
        <translation>未知の曲の1秒ずつの音のうち {p} を発見</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of {n} unseen songs</source>
        <translation>未知の {n} 曲の1秒ずつの音のうち {p} を発見</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>ステップ {n} / {all}</translation>
    </message>
    <message>
        <source>{time} of training</source>
        <translation>学習 {time}</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>損失 {x}</translation>
    </message>
    <message>
        <source> ({p} before)</source>
        <translation> (以前は {p})</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>None yet: there is no library. The first one uses “compact”.</source>
        <translation>まだありません。ライブラリがありません。最初のものは「compact」を使います。</translation>
    </message>
    <message>
        <source>Delete everything that Earmark keeps: history, corrections, libraries, trainings, prepared music, settings and log? Your music stays.</source>
        <translation>Earmark が保存するすべて (履歴、訂正、ライブラリ、学習、準備した音楽、設定、ログ) を削除しますか? 音楽は残ります。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>This cannot be undone, and your music would have to be indexed again.</source>
        <translation>元に戻せません。音楽は索引化し直す必要があります。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Earmark uses this language from its next start.</source>
        <translation>Earmark は次の起動からこの言語を使います。</translation>
    </message>
    <message>
        <source>A port is a number from {least} to {most}.</source>
        <translation>ポートは {least} から {most} までの数です。</translation>
    </message>
    <message>
        <source>The address of the page is on the clipboard.</source>
        <translation>ページのアドレスをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Safe mode: nothing that you choose here is saved</source>
        <translation>セーフモード: ここでの選択は保存されません</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>変更はすぐに反映されます</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Listen at startup</source>
        <translation>起動時に聞き取り</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残る</translation>
    </message>
    <message>
        <source>Show each song&apos;s title</source>
        <translation>曲ごとに知らせる</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>ライブラリへ</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>学習へ</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>使用中のライブラリ</translation>
    </message>
    <message>
        <source>Encoder in use</source>
        <translation>使用中のエンコーダー</translation>
    </message>
    <message>
        <source>Only the song&apos;s own</source>
        <translation>曲そのものの速さだけ</translation>
    </message>
    <message>
        <source>Up to {n} faster or slower</source>
        <translation>{n} まで速い・遅い</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>再生中の曲</translation>
    </message>
    <message>
        <source>A file with the current song, for streaming software; JSON if its name ends in .json.</source>
        <translation>聞こえている曲を書き込むファイルで、配信ソフトが読みます。名前が .json で終われば JSON です。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Log of plays</source>
        <translation>再生記録</translation>
    </message>
    <message>
        <source>A table of all plays, with beginning and end; one file a day, with the date in its name.</source>
        <translation>聞こえた曲すべての表で、始まりと終わりが入ります。一日ごとに日付の付いたファイルになります。</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>ページを表示</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>すべてのデータを削除…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L switches between them on any page.</source>
        <translation>どのページでも Ctrl+Shift+L で順に切り替わります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次の起動から有効です。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>What Earmark listens to by default.</source>
        <translation>指定がないときに Earmark が聞くもの。</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>ウィンドウが開いたとき</translation>
    </message>
    <message>
        <source>Opens the source at once, as if you had pressed Space.</source>
        <translation>スペースキーを押したように、すぐ音源を開きます。</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>認識</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Turntables, tapes and DJs&apos; pitch faders change a song&apos;s speed; looking further takes longer for music that is not in your library.</source>
        <translation>ターンテーブル、テープ、DJ のピッチフェーダーは曲の速さを変えます。広く探すほど、ライブラリにない音楽では時間がかかります。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Earmark continues to listen; open or quit it with its icon in the tray.</source>
        <translation>Earmark は聞き続けます。トレイのアイコンから開いたり終了したりできます。</translation>
    </message>
    <message>
        <source>When a song is recognised</source>
        <translation>曲を認識したとき</translation>
    </message>
    <message>
        <source>A desktop notification names it while another window is in front.</source>
        <translation>ほかのものを見ているあいだ、デスクトップの吹き出しで曲名を知らせます。</translation>
    </message>
    <message>
        <source>For other programs, while Earmark listens</source>
        <translation>ほかのプログラム向け（Earmark が聞き取り中）</translation>
    </message>
    <message>
        <source>Text of that file</source>
        <translation>そのファイルの内容</translation>
    </message>
    <message>
        <source>{title}, {artist} and {album} are filled in for each song.</source>
        <translation>{title}、{artist}、{album} は曲名、アーティスト、アルバムを表します。</translation>
    </message>
    <message>
        <source>Page of the current song</source>
        <translation>再生中の曲のページ</translation>
    </message>
    <message>
        <source>Cover, title and progress, for OBS&apos;s browser source. Only this computer can open it.</source>
        <translation>カバー、曲名、進み具合を OBS のブラウザソースに表示します。開けるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Port of that page</source>
        <translation>そのページのポート</translation>
    </message>
    <message>
        <source>Choose another one if a program already uses it.</source>
        <translation>ほかのプログラムが使っていれば、別の番号に。</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>すべてこのコンピューターに残ります</translation>
    </message>
    <message>
        <source>No account, no connection</source>
        <translation>アカウントなし、接続なし</translation>
    </message>
    <message>
        <source>Earmark opens a connection only to a server whose library you opened yourself, or to the address of a station that you chose and where that leads. This is everything that it stores:</source>
        <translation>Earmark が接続するのは、自分で開いたライブラリのサーバーか、選んだ放送局のアドレスとそこから導かれる先だけです。保存するものは次のとおりです:</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>すべてのデータを削除</translation>
    </message>
    <message>
        <source>All of the above, for good. Your music files are never touched.</source>
        <translation>上のすべてを完全に。音楽のファイルには決して触れません。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>Source and music, step by step</source>
        <translation>音源と音楽を順を追って</translation>
    </message>
    <message>
        <source>The questions from the first start.</source>
        <translation>Earmark が初回起動時に尋ねたこと。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Seek by 5 seconds</source>
        <translation>5 秒移動</translation>
    </message>
    <message>
        <source>Seek by 30 seconds</source>
        <translation>30 秒移動</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard</source>
        <translation>聞こえた位置からライブラリの曲を再生</translation>
    </message>
    <message>
        <source>Mark as a favourite</source>
        <translation>お気に入りにする</translation>
    </message>
    <message>
        <source>In a review: previous entry, next entry</source>
        <translation>確認中: 前の項目、次の項目</translation>
    </message>
    <message>
        <source>In a review: zoom in, zoom out</source>
        <translation>確認中: 拡大、縮小</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Stage view, and back</source>
        <translation>実演表示への切り替え</translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation>ライト、ダーク、システムに合わせる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close a notice</source>
        <translation>通知を片付ける</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>次の操作部品へ</translation>
    </message>
    <message>
        <source>Start and stop listening</source>
        <translation>聞き取りの開始と停止</translation>
    </message>
    <message>
        <source>Listen until there is an answer</source>
        <translation>答えが出るまで聞く</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>音源を選ぶ</translation>
    </message>
    <message>
        <source>Mark the song as wrong</source>
        <translation>曲が違うと伝える</translation>
    </message>
    <message>
        <source>Show why it matched, or the spectrogram again</source>
        <translation>一致した理由を表示し、また音に戻る</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>Freeze the picture, continue it</source>
        <translation>画面を止める、また動かす</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>検索を終える</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>一時停止、続ける</translation>
    </message>
    <message>
        <source>Edit title, artist or note</source>
        <translation>タイトル、アーティスト、メモを書き換える</translation>
    </message>
    <message>
        <source>Mark it as another song, or undo this</source>
        <translation>別の曲だった、またはやはりこの曲だと伝える</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>ファイルマネージャーでファイルを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示中のものを書き出す</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>ファイルが何か尋ねる</translation>
    </message>
    <message>
        <source>In a review: play the recording from here, stop</source>
        <translation>確認中: ここから録音を再生、停止</translation>
    </message>
    <message>
        <source>In a review: play your library&apos;s song at the same place, or the recording again</source>
        <translation>確認中: ライブラリの曲を同じ位置で聴く、録音に戻る</translation>
    </message>
    <message>
        <source>In a review: the song is right</source>
        <translation>確認中: 曲は正しい</translation>
    </message>
    <message>
        <source>In a review: it is not this song</source>
        <translation>確認中: この曲ではない</translation>
    </message>
    <message>
        <source>In a review: the song begins here</source>
        <translation>確認中: 曲はここから</translation>
    </message>
    <message>
        <source>In a review: split the song here</source>
        <translation>確認中: ここで分ける</translation>
    </message>
    <message>
        <source>In a review: join it with the next</source>
        <translation>確認中: 次とつなぐ</translation>
    </message>
    <message>
        <source>In a review: type its name</source>
        <translation>確認中: 名前を入力</translation>
    </message>
    <message>
        <source>In a review: mark the list as reviewed, or undo this</source>
        <translation>確認中: リストを確認済みにする、または取り消す</translation>
    </message>
    <message>
        <source>In a review: show the whole recording</source>
        <translation>確認中: 録音全体を表示する</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>確認を終える</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>取り消した操作をやり直す</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>別のライブラリを選ぶ</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>新しいファイルと変更されたファイルを探す</translation>
    </message>
    <message>
        <source>Index every file again, even if unchanged</source>
        <translation>変更の有無にかかわらず全ファイルを索引化し直す</translation>
    </message>
    <message>
        <source>Remove the selected tracks</source>
        <translation>選択したトラックを取り除く</translation>
    </message>
    <message>
        <source>Copy titles</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新しい学習</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>選んだ学習を削除</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>新しい評価</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>開始する</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>部屋で録音</translation>
    </message>
    <message>
        <source>Reload the results</source>
        <translation>結果をもう一度探す</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>曲線を保存</translation>
    </message>
    <message>
        <source>Delete the chosen results</source>
        <translation>選んだ結果を削除</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Appearance: {mode}</source>
        <translation>外観: {mode}</translation>
    </message>
</context>
<context>
    <name>SongSearch</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>ライブラリを読み取れませんでした。理由はログにあります。</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Sound source</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>What to listen to (Ctrl+M)</source>
        <translation>聞くもの (Ctrl+M)</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>既定: {name}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>既定のマイク</translation>
    </message>
    <message>
        <source>Internet radio…</source>
        <translation>インターネットラジオ…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (未接続)</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>What should Earmark listen to?</source>
        <translation>Earmark は何を聞けばよいですか?</translation>
    </message>
    <message>
        <source>Say something, or play some music, and watch the level. Internet radio is in the list, too. You can change the source at any time.</source>
        <translation>何か話すか音楽を流して、レベルを見てください。インターネットラジオも一覧にあります。音源はいつでも変えられます。</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聞き取り中…</translation>
    </message>
    <message>
        <source>This source is not available any more. Choose another one.</source>
        <translation>この音源はなくなりました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The station is silent. Wait a little, or choose another source.</source>
        <translation>放送局は無音です。少し待つか、別の音源を選んでください。</translation>
    </message>
    <message>
        <source>I hear the station.</source>
        <translation>放送が聞こえます。</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>聞こえます。</translation>
    </message>
    <message>
        <source>Very quiet so far: say something, or bring the music closer.</source>
        <translation>これまでとても小さい音です。何か話すか、音楽を近づけてください。</translation>
    </message>
    <message>
        <source>Silent. Try another source, or check whether this one is muted in the sound settings.</source>
        <translation>無音です。別の音源を試すか、サウンド設定で消音になっていないか確認してください。</translation>
    </message>
    <message>
        <source>Too loud: turn the input down, or move away a little.</source>
        <translation>大きすぎます。入力を下げるか、少し離れてください。</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>The sound shows here while Earmark listens</source>
        <translation>Earmark が聞いているあいだ、音がここに表示されます</translation>
    </message>
    <message>
        <source>Spectrogram of the sound that is heard</source>
        <translation>聞こえた音のスペクトログラム</translation>
    </message>
    <message>
        <source>{s} s before the freeze</source>
        <translation>停止の {s} 秒前</translation>
    </message>
    <message>
        <source>{s} s ago</source>
        <translation>{s} 秒前</translation>
    </message>
    <message>
        <source>{n} dB</source>
        <translation>{n} dB</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>key-locked, {percent}</source>
        <translation>キーロック、{percent}</translation>
    </message>
    <message>
        <source>{n} semitones up</source>
        <translation>{n} 半音高い</translation>
    </message>
    <message>
        <source>{n} semitones down</source>
        <translation>{n} 半音低い</translation>
    </message>
    <message>
        <source>{percent} fast</source>
        <translation>{percent} 速い</translation>
    </message>
    <message>
        <source>{percent} slow</source>
        <translation>{percent} 遅い</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage view</source>
        <translation>実演表示</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>トラック内の位置</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Back to the window (Esc or F11)</source>
        <translation>ウィンドウに戻る (Esc または F11)</translation>
    </message>
    <message>
        <source>{sure}, {percent} · from {s} s of sound · answered in {ms} ms</source>
        <translation>{sure}、{percent} · {s} 秒の音から · {ms} ミリ秒で回答</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No library yet</source>
        <translation>まだライブラリがありません</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引化しています</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>小さすぎます</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>照合中</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>とても確か</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確か</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>Internet radio</source>
        <translation>インターネットラジオ</translation>
    </message>
    <message>
        <source>Address of the station</source>
        <translation>放送局のアドレス</translation>
    </message>
    <message>
        <source>The address of the stream itself, or of a playlist (M3U, PLS) that names it. Only this address, and where it leads, is contacted.</source>
        <translation>ストリームそのもののアドレス、またはそれを示すプレイリスト（M3U、PLS）のアドレス。接続するのはこのアドレスと、そこから導かれる先だけです。</translation>
    </message>
    <message>
        <source>Stations that you listened to last</source>
        <translation>最近聴いた放送局</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove this station from the list (Delete)</source>
        <translation>この放送局を一覧から取り除く (Del)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>SystemController</name>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Everything that Earmark stored was deleted.</source>
        <translation>Earmark が保存していたものをすべて削除しました。</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {n} files are left, such as {file}.</source>
        <translation>すべては削除できませんでした。{file} など {n} ファイルが残っています。</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark. It continues, but may not do what you asked for.</source>
        <translation>Earmark の内部で問題が起きました。動き続けますが、求めたとおりに動かないかもしれません。</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <translation>報告をクリップボードに入れました。何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>あなたのライブラリにありません</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the recordings (Backspace)</source>
        <translation>録音に戻る (Backspace)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>What is heard when</source>
        <translation>いつ何が聞こえるか</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>ここから</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>別の曲を選ぶ</translation>
    </message>
    <message>
        <source>Choose among similar songs, or search (Enter)</source>
        <translation>似た曲から選ぶ、または検索する (Enter)</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>録音のタイムライン</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>あなたのライブラリにありません</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
</context>
<context>
    <name>TracksPanel</name>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>No track contains “{text}”.</source>
        <translation>「{text}」を含むトラックはありません。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>損失 {x}</translation>
    </message>
    <message>
        <source>{p} found</source>
        <translation>{p} 発見</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learnt is kept</source>
        <translation>このステップのあとで止まります。学んだことは残ります</translation>
    </message>
    <message>
        <source>Finishing this round through the music, then it stops</source>
        <translation>音楽をこの周だけ終えてから止まります</translation>
    </message>
    <message>
        <source>Getting the music, noise and rooms ready</source>
        <translation>音楽、雑音、部屋を用意しています</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Measuring how many songs it finds before training</source>
        <translation>学習前に何曲見つかるか調べています</translation>
    </message>
    <message>
        <source>It ended without giving a reason. Resume continues from the last checkpoint.</source>
        <translation>理由を示さずに終わりました。「再開」で最後のチェックポイントから続きます。</translation>
    </message>
    <message>
        <source>You stopped it. Resume continues exactly where it stopped.</source>
        <translation>あなたが止めました。「再開」で元の場所から正確に続きます。</translation>
    </message>
    <message>
        <source>Done. Use this model, or keep it for later.</source>
        <translation>完了。このモデルを使うか、後のために残してください。</translation>
    </message>
    <message>
        <source>The music is not fully prepared yet. Resume continues with it.</source>
        <translation>音楽の準備がまだ終わっていません。「再開」で続きます。</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 時間 {m} 分</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 時間</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>The training “{title}” continued while the window was closed.</source>
        <translation>学習「{title}」はウィンドウを閉じているあいだも続きました。</translation>
    </message>
    <message>
        <source>The training could not be saved: {why}.</source>
        <translation>学習を記録できませんでした: {why}。</translation>
    </message>
    <message>
        <source>Stopped. What was decoded is kept: Resume continues with it.</source>
        <translation>停止しました。デコード済みのものは残ります。「再開」で続きます。</translation>
    </message>
    <message>
        <source>Preparing the music</source>
        <translation>音楽を準備しています</translation>
    </message>
    <message>
        <source>Something else is being prepared: wait for it, or cancel it.</source>
        <translation>ほかのものを準備中です。待つかキャンセルしてください。</translation>
    </message>
    <message>
        <source>“{title}” is still learning: wait until it is done, or stop it first.</source>
        <translation>「{title}」はまだ学習中です。終わるのを待つか、先に止めてください。</translation>
    </message>
    <message>
        <source>The training could not be started; try again.</source>
        <translation>学習を開始できませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The training could not be asked: {why}.</source>
        <translation>学習に問い合わせできませんでした: {why}。</translation>
    </message>
    <message>
        <source>Delete “{title}”, its curves and checkpoints? A model that you use stays.</source>
        <translation>「{title}」とその曲線、チェックポイントを削除しますか? 使用中のモデルは残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It could not be deleted: {why}.</source>
        <translation>削除できませんでした: {why}。</translation>
    </message>
    <message>
        <source>Your library is empty: add folders of music to it first.</source>
        <translation>ライブラリが空です。先に音楽のフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>The previous library and model are in use again. The new ones are kept.</source>
        <translation>以前のライブラリとモデルに戻しました。新しいものは残されます。</translation>
    </message>
    <message>
        <source>Your music is now recognised with the new model. The old library and model are kept.</source>
        <translation>音楽は新しいモデルで認識されるようになりました。以前のライブラリとモデルは残されます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>元に戻る</translation>
    </message>
    <message>
        <source>Stopped. Nothing was switched; what is already indexed is kept for the next time.</source>
        <translation>停止しました。何も切り替えていません。索引化済みのものは次回のために残ります。</translation>
    </message>
    <message>
        <source>This model is not calibrated ({why}): it would name songs by a cautious rule of thumb, and say “not in your library” more often.</source>
        <translation>このモデルは較正されていません ({why})。慎重な経験則で名前を挙げ、「あなたのライブラリにありません」と言うことが増えます。</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>新しい学習…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新しい学習</translation>
    </message>
    <message>
        <source>Teach an encoder your music (Ctrl+N)</source>
        <translation>エンコーダーに自分の音楽を教える (Ctrl+N)</translation>
    </message>
    <message>
        <source>Teach Earmark your music</source>
        <translation>Earmark に自分の音楽を教えましょう</translation>
    </message>
    <message>
        <source>The encoder turns sound into fingerprints. Trained on your own collection, it tells your songs apart in noisier rooms. Training runs in the background, and you can always go back.</source>
        <translation>エンコーダーは音を指紋に変えます。自分のコレクションで学習させると、より騒がしい部屋でも曲を聞き分けます。学習はバックグラウンドで進み、いつでも元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Earmark</source>
        <translation>Earmark を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>聞き取りを止める</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>聞き取り停止中</translation>
    </message>
</context>
<context>
    <name>UserDataList</name>
    <message>
        <source>Measuring…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>フォルダーを開く: {name}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What was heard and when.</source>
        <translation>いつ何が聞こえたか。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Names that you marked as wrong, with figures; no sound.</source>
        <translation>誤りだとあなたが言った曲と数値。音は含みません。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Fingerprints of your music. The music itself stays where it is.</source>
        <translation>音楽の指紋。音楽そのものは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Trainings and evaluations</source>
        <translation>学習と評価</translation>
    </message>
    <message>
        <source>Runs, models, results and your recordings.</source>
        <translation>学習、モデル、結果、あなたの録音。</translation>
    </message>
    <message>
        <source>Prepared music</source>
        <translation>準備した音楽</translation>
    </message>
    <message>
        <source>Copies for training and testing. They can be made again.</source>
        <translation>学習と評価のための複製。作り直せます。</translation>
    </message>
    <message>
        <source>Settings and log</source>
        <translation>設定とログ</translation>
    </message>
    <message>
        <source>Your choices on this page, and the log of errors.</source>
        <translation>このページでの選択と、内部で起きた問題。</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Mel axis</source>
        <translation>メル軸</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>対数軸</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>線形軸</translation>
    </message>
    <message>
        <source>Page colours</source>
        <translation>ページの色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>周波数軸</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>表示する最小レベル</translation>
    </message>
    <message>
        <source>Highest level shown</source>
        <translation>表示する最大レベル</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>ポインターの下のもの</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Freeze the picture; listening continues (F)</source>
        <translation>画面を止める。聞き取りは続きます (F)</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Back to the spectrogram</source>
        <translation>音に戻る</translation>
    </message>
    <message>
        <source>Show the spectrogram again (Y)</source>
        <translation>スペクトログラムをまた表示 (Y)</translation>
    </message>
    <message>
        <source>Why it matched</source>
        <translation>一致した理由</translation>
    </message>
    <message>
        <source>The song is being read.</source>
        <translation>曲を読み込んでいます。</translation>
    </message>
    <message>
        <source>That song is not among the last candidates; ask again when it plays.</source>
        <translation>その曲は最後に判定したものの中にありません。次に流れたときに尋ねてください。</translation>
    </message>
    <message>
        <source>Why “{title}”</source>
        <translation>「{title}」である理由</translation>
    </message>
    <message>
        <source>Why not “{title}”</source>
        <translation>「{title}」でない理由</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1.</source>
        <translation>{s} 秒が聞こえ、{from} に重なります: 類似度は 1 に対して {alike}。</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1; the next song has {other}.</source>
        <translation>{s} 秒が聞こえ、{from} に重なります: 類似度は 1 に対して {alike}、次の曲は {other}。</translation>
    </message>
    <message>
        <source>The sound was brought to the song&apos;s own speed.</source>
        <translation>音は曲そのものの速さに直されました。</translation>
    </message>
    <message>
        <source>{heard} of the song&apos;s {all} strongest tones are in what was heard; chance would give {chance}.</source>
        <translation>曲の最も強い {all} の音のうち {heard} が聞こえた音にあります。偶然なら {chance} です。</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>この作業をキャンセル</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{total} 中 {done} {unit}</translation>
    </message>
    <message>
        <source>{what}: paused. What is finished is kept.</source>
        <translation>{what}: 一時停止中。終わったものは残ります。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}: {text}</translation>
    </message>
    <message>
        <source>Pausing; what is finished is kept</source>
        <translation>一時停止します。終わったものは残ります</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>停止します。終わったものは残ります</translation>
    </message>
    <message>
        <source>{s} s left</source>
        <translation>残り {s} 秒</translation>
    </message>
    <message>
        <source>{m} min {s} s left</source>
        <translation>残り {m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{m} min left</source>
        <translation>残り {m} 分</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>残り {h} 時間 {m} 分</translation>
    </message>
</context>
<context>
    <name>_OtherCandidates</name>
    <message>
        <source>Nearest guesses</source>
        <translation>近い候補</translation>
    </message>
    <message>
        <source>Also considered</source>
        <translation>ほかの候補</translation>
    </message>
</context>
<context>
    <name>_Songs</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確かさ</translation>
    </message>
</context>
</TS>
